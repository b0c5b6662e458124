package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.DataSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract on every loss, and what is particular to each. */
class LossesTest {

    private static final DataSet FOUR = new DataSet(
            List.of("a", "b"), new double[][] {{1, 2}, {-1, 0.5}, {0.3, -2}, {2, 2}}, new double[] {1, 0, 0, 1});

    /** Examples by chance; {@code labels} are taken in turn. */
    static DataSet drawn(int examples, int features, double... labels) {
        Random random = new Random(examples * 31L + features);
        double[][] rows = new double[examples][];
        double[] all = new double[examples];
        for (int i = 0; i < examples; i++) {
            rows[i] = random.doubles(features, -1.5, 1.5).toArray();
            all[i] = labels[random.nextInt(labels.length)];
        }
        return new DataSet(Arrays.stream(new int[features]).mapToObj(j -> "x").toList(), rows, all);
    }

    @Nested
    class ALogisticLoss implements MeanLossContract {
        @Override
        public LogisticLoss objective() {
            return new LogisticLoss(FOUR, 0.1);
        }

        @Test
        void doesNotOverflow() {
            for (double size : new double[] {1e3, 1e6, 1e17, 1e300}) {
                double[] far = {size, size, 0};
                double[] gradient = new double[3];
                assertThat(new LogisticLoss(FOUR, 0).valueAndGradient(far, gradient))
                        .isBetween(0.0, 1e-17);
                assertThat(gradient).containsExactly(new double[3], within(1e-17));
                double[] wrong = {-size, -size, 0};
                assertThat(new LogisticLoss(FOUR, 0).valueAndGradient(wrong, gradient))
                        .isCloseTo(2.3 * size, within(size * 1e-14));
            }
            assertThat(new LogisticLoss(FOUR, 0).value(new double[3])).isCloseTo(Math.log(2), within(1e-15));
        }

        @Test
        void isExactWhereHardlyAnythingIsLost() {
            for (double z = 1; z < 40; z += 0.37) {
                DataSet one = new DataSet(List.of("a"), new double[][] {{1}}, new double[] {1});
                double[] gradient = new double[2];
                double loss = new LogisticLoss(one, 0).valueAndGradient(new double[] {z, 0}, gradient);
                double expected = StrictMath.log1p(StrictMath.exp(-z));
                assertThat(loss).isCloseTo(expected, within(2e-12 * expected));
                double slope = 1 / (1 + StrictMath.exp(z));
                assertThat(gradient[0]).isCloseTo(-slope, within(2e-12 * slope));
            }
        }

        @Test
        void leavesTheBiasUnpenalised() {
            double[] x = {0, 0, 3};
            assertThat(objective().value(x)).isEqualTo(new LogisticLoss(FOUR, 0).value(x));
        }

        @Test
        void takesNoOtherLabels() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LogisticLoss(drawn(3, 2, 2), 0))
                    .withMessageContaining("2.0");
        }
    }

    @Nested
    class ALogisticLossWithoutIntercept implements MeanLossContract {
        @Override
        public LogisticLoss objective() {
            return LogisticLoss.withoutIntercept(drawn(930, 7, 0, 1), new Penalty(0.01, 0.02));
        }

        @Test
        void isTheOneWithItsInterceptAtZero() {
            DataSet data = drawn(930, 7, 0, 1);
            double[] x = new Random(4).doubles(7, -2, 2).toArray();
            assertThat(objective().value(x))
                    .isCloseTo(
                            new LogisticLoss(data, new Penalty(0.01, 0.02)).value(Arrays.copyOf(x, 8)), within(1e-14));
        }
    }

    @Nested
    class ALinearLoss implements MeanLossContract {
        @Override
        public LinearLoss objective() {
            return new LinearLoss(drawn(450, 5, -1, 0.5, 3), Penalty.ridge(0.3));
        }

        @Test
        void knowsHowSteeplyItCurves() {
            double[] x = new double[6];
            double[] gradient = new double[6];
            double[] origin = new double[6];
            LinearLoss loss = objective();
            loss.valueAndGradient(x, origin);
            // Power iteration on the second derivatives, which are the same everywhere.
            Arrays.fill(x, 1);
            double length = 0;
            for (int round = 0; round < 2000; round++) {
                loss.valueAndGradient(x, gradient);
                for (int j = 0; j < 6; j++) gradient[j] -= origin[j];
                length = Math.sqrt(Kernels.product(gradient, gradient, 6));
                for (int j = 0; j < 6; j++) x[j] = gradient[j] / length;
            }
            assertThat(loss.smoothness()).hasValueCloseTo(length, within(1e-10));
        }

        @Test
        void isLeastClosestToZeroWhereManyPointsAreLeast() {
            DataSet twins = new DataSet(List.of("a", "b"), new double[][] {{1, 1}, {2, 2}}, new double[] {1, 2});
            double[] point = LinearLoss.withoutIntercept(twins, Penalty.none())
                    .optimum()
                    .point()
                    .orElseThrow();
            assertThat(point).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
        }
    }

    @Nested
    class ALinearLossWithAnL1Penalty implements MeanLossContract {
        @Override
        public LinearLoss objective() {
            return LinearLoss.withoutIntercept(drawn(30, 5, -1, 0.5, 3), new Penalty(0.2, 0.1));
        }

        @Test
        void hasNeitherSmoothnessNorAClosedForm() {
            assertThat(objective().smoothness()).isEmpty();
            assertThat(objective().optimum().attained()).isFalse();
        }

        @Test
        void takesTheMiddleOfTheSubgradientsAtZero() {
            double[] with = new double[5];
            double[] without = new double[5];
            objective().valueAndGradient(new double[5], with);
            LinearLoss.withoutIntercept(drawn(30, 5, -1, 0.5, 3), Penalty.none())
                    .valueAndGradient(new double[5], without);
            assertThat(with).isEqualTo(without);
        }
    }

    @Nested
    class ASoftmaxLoss implements MeanLossContract {
        @Override
        public SoftmaxLoss objective() {
            return new SoftmaxLoss(drawn(821, 3, 0, 1, 2, 3), 4, new Penalty(0, 0.05));
        }

        @Test
        void ofTwoClassesIsALogisticLoss() {
            double[] x = {0.3, -0.7, 0.2, 1.1, 0.5, -0.4};
            double[] difference = {0.8, 1.2, -0.6};
            assertThat(new SoftmaxLoss(FOUR, 2, Penalty.none()).value(x))
                    .isCloseTo(new LogisticLoss(FOUR, 0).value(difference), within(1e-15));
        }

        @Test
        void doesNotOverflow() {
            double[] x = {0, 0, 0, 1e300, 1e300, 0};
            assertThat(new SoftmaxLoss(FOUR, 2, Penalty.none()).value(x)).isFinite();
        }

        @Test
        void takesOnlyClassesAsLabels() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SoftmaxLoss(drawn(3, 2, 1.5), 2, Penalty.none()))
                    .withMessageContaining("1.5");
            assertThatIllegalArgumentException().isThrownBy(() -> new SoftmaxLoss(drawn(3, 2, 2), 2, Penalty.none()));
        }
    }

    @Nested
    class AHingeLoss implements MeanLossContract {
        @Override
        public HingeLoss objective() {
            return new HingeLoss(drawn(420, 4, -1, 1), Penalty.ridge(0.1));
        }

        @Test
        void losesNothingBeyondTheMargin() {
            DataSet one = new DataSet(List.of("a"), new double[][] {{2}}, new double[] {-1});
            HingeLoss loss = new HingeLoss(one, Penalty.none());
            double[] gradient = new double[2];
            assertThat(loss.valueAndGradient(new double[] {-0.5, 0}, gradient)).isZero();
            assertThat(gradient).containsOnly(0);
            assertThat(loss.valueAndGradient(new double[] {0, 0.5}, gradient)).isEqualTo(1.5);
            assertThat(gradient).containsExactly(2, 1);
        }

        @Test
        void takesNoOtherLabels() {
            assertThatIllegalArgumentException().isThrownBy(() -> new HingeLoss(FOUR, Penalty.none()));
        }
    }
}
