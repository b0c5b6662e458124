package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.DataSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract on every objective, and what is particular to each. */
class ObjectivesTest {

    @Nested
    class ABowl implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.bowl(100, Rotation.planar(0.3));
        }

        @Test
        void curvesAsItsConditionSays() {
            Objective bowl = Quadratic.bowl(100, Rotation.none(2));
            assertThat(bowl.value(new double[] {2, 0})).isEqualTo(2);
            assertThat(bowl.value(new double[] {0, 2})).isEqualTo(200);
            assertThat(bowl.smoothness()).hasValue(100);
        }

        @Test
        void needsACondition() {
            for (double condition : new double[] {0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatIllegalArgumentException().isThrownBy(() -> Quadratic.bowl(condition, Rotation.none(2)));
            }
        }
    }

    @Nested
    class ABowlOfTenDimensions implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.bowl(1000, Rotation.drawn(10, new Random(5)::nextGaussian));
        }
    }

    @Nested
    class AQuadratic implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.of(new double[][] {{3, 1}, {1, 2}}, new double[] {1, -4});
        }

        @Test
        void knowsItsLargestEigenvalue() {
            assertThat(objective().smoothness().orElseThrow()).isCloseTo((5 + Math.sqrt(5)) / 2, within(1e-12));
        }

        @Test
        void mustBeABowl() {
            double[] b = {0, 0};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quadratic.of(new double[][] {{1, 2}, {3, 4}}, b))
                    .withMessageContaining("symmetric");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quadratic.of(new double[][] {{1, 0}, {0, -1}}, b))
                    .withMessageContaining("positive definite");
        }
    }

    @Nested
    class ARosenbrockValley implements ObjectiveContract {
        @Override
        public Objective objective() {
            return new Rosenbrock(100);
        }
    }

    @Nested
    class AHimmelblau implements ObjectiveContract {
        @Override
        public Objective objective() {
            return new Himmelblau();
        }
    }

    @Nested
    class ATransformedValley implements ObjectiveContract {
        private final Transform transform =
                new Transform(Rotation.planar(1), new double[] {1, 1}, new double[] {0.5, -0.25}, 2, 0.5, 7);

        @Override
        public Objective objective() {
            return transform.of(new Rosenbrock(20));
        }

        @Test
        void isTheFamilySeenElsewhere() {
            double[] family = {-1.2, 1};
            double[] instance = transform.toInstance(family);
            assertThat(transform.toFamily(instance)).containsExactly(family, within(1e-14));
            assertThat(objective().value(instance))
                    .isCloseTo(7 + 0.5 * new Rosenbrock(20).value(family), within(1e-12));
            assertThat(objective().optimum().value()).isEqualTo(7);
        }

        @Test
        void neverFallsBelowItsOptimum() {
            double[] point = objective().optimum().point().orElseThrow();
            assertThat(objective().value(point)).isGreaterThanOrEqualTo(7);
        }

        @Test
        void refusesAnotherDimension() {
            assertThatIllegalArgumentException().isThrownBy(() -> transform.of(Quadratic.bowl(2, Rotation.none(3))));
        }
    }

    @Nested
    class ALogisticLoss implements ObjectiveContract {
        private final DataSet data = new DataSet(
                List.of("a", "b"), new double[][] {{1, 2}, {-1, 0.5}, {0.3, -2}, {2, 2}}, new double[] {1, 0, 0, 1});

        @Override
        public LogisticLoss objective() {
            return new LogisticLoss(data, 0.1);
        }

        @Test
        void isTheMeanOfItsBatches() {
            double[] x = {0.4, -1, 0.2};
            double[] whole = new double[3];
            objective().valueAndGradient(x, whole);
            double[] mean = new double[3];
            double[] batch = new double[3];
            for (int i = 0; i < 4; i++) {
                objective().batchGradient(x, new int[] {i}, batch);
                for (int j = 0; j < 3; j++) mean[j] += batch[j] / 4;
            }
            assertThat(mean).containsExactly(whole, within(1e-15));
        }

        @Test
        void doesNotOverflow() {
            double[] far = {1e6, 1e6, 0};
            assertThat(objective().value(far)).isFinite();
            assertThat(new LogisticLoss(data, 0).value(new double[3])).isCloseTo(Math.log(2), within(1e-15));
        }

        @Test
        void leavesTheBiasUnpenalised() {
            double[] x = {0, 0, 3};
            assertThat(objective().value(x)).isEqualTo(new LogisticLoss(data, 0).value(x));
        }
    }

    @Test
    void aDrawnRotationKeepsLengths() {
        Rotation rotation = Rotation.drawn(6, new Random(1)::nextGaussian);
        double[] x = {1, -2, 3, 0.5, 0, 4};
        double[] turned = rotation.turn(x);
        assertThat(squares(turned)).isCloseTo(squares(x), within(1e-13));
        assertThat(rotation.turnBack(turned)).containsExactly(x, within(1e-14));
    }

    private static double squares(double[] x) {
        double sum = 0;
        for (double each : x) sum += each * each;
        return sum;
    }
}
