package dev.talweg.engine.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.Batches;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.MeanLossContract;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.SoftmaxLoss;
import dev.talweg.engine.objective.ObjectiveContract;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract on every network, and what is particular to each. */
class NetworksTest {

    private static DataSet drawn(int examples, int features, int classes) {
        Random random = new Random(examples);
        double[][] rows = new double[examples][];
        double[] labels = new double[examples];
        for (int i = 0; i < examples; i++) {
            rows[i] = random.doubles(features, -1.5, 1.5).toArray();
            labels[i] = random.nextInt(classes);
        }
        return new DataSet(IntStream.range(0, features).mapToObj(j -> "x" + j).toList(), rows, labels);
    }

    @Nested
    class ANetworkOfSigmoids implements MeanLossContract {
        @Override
        public Network objective() {
            return new Network(
                    drawn(415, 3, 3), new Network.Shape(List.of(4, 3), Activation.SIGMOID, 3), Penalty.ridge(0.1));
        }
    }

    @Nested
    class ANetworkOfTanhs implements MeanLossContract {
        @Override
        public Network objective() {
            return new Network(
                    drawn(9, 2, 2), new Network.Shape(List.of(3), Activation.TANH, 2), new Penalty(0.01, 0.1));
        }
    }

    @Nested
    class ANetworkOfRelus implements MeanLossContract {
        @Override
        public Network objective() {
            return new Network(drawn(9, 3, 3), new Network.Shape(List.of(5, 4), Activation.RELU, 3), Penalty.none());
        }

        @Test
        void withoutHiddenLayersIsASoftmaxRegression() {
            DataSet data = drawn(90, 3, 3);
            double[] x = new Random(1).doubles(12, -2, 2).toArray();
            Network network = new Network(data, new Network.Shape(List.of(), Activation.RELU, 3), Penalty.ridge(0.2));
            assertThat(network.value(x)).isEqualTo(new SoftmaxLoss(data, 3, Penalty.ridge(0.2)).value(x));
        }

        @Test
        void learnsWhatNoLineParts() {
            DataSet xor = new DataSet(
                    List.of("a", "b"), new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 1, 1, 0});
            Network network = new Network(xor, new Network.Shape(List.of(8), Activation.RELU, 2), Penalty.none());
            double[] x = network.start(new Random(3));
            double[] gradient = new double[x.length];
            Batches batches = Batches.shuffled(4, 1);
            for (int step = 0; step < 4000; step++) {
                network.batchValueAndGradient(x, batches.draw(2), gradient);
                for (int j = 0; j < x.length; j++) x[j] -= 0.1 * gradient[j];
            }
            assertThat(network.value(x)).isLessThan(0.01);
        }

        @Test
        void startsWithWeightsOfTheRightSizeAndNoBias() {
            Network wide =
                    new Network(drawn(5, 50, 2), new Network.Shape(List.of(200), Activation.RELU, 2), Penalty.none());
            double[] x = wide.start(new Random(1));
            double squares = 0;
            for (int u = 0; u < 200; u++) {
                assertThat(x[u * 51 + 50]).isZero();
                for (int j = 0; j < 50; j++) squares += x[u * 51 + j] * x[u * 51 + j];
            }
            assertThat(squares / 10_000).isCloseTo(2.0 / 50, within(0.002));
        }
    }

    @Nested
    class ANormalisedNetwork implements ObjectiveContract {
        @Override
        public NormalisedNetwork objective() {
            return new NormalisedNetwork(drawn(10, 3, 3), 4, 3);
        }

        @Test
        void doesNotDependOnTheScaleOfItsFirstLayer() {
            NormalisedNetwork network = objective();
            double[] x = network.start(new Random(2));
            double value = network.value(x);
            for (int j = 0; j < 16; j++) x[j] *= 100;
            assertThat(network.value(x)).isCloseTo(value, within(1e-4));
            for (int u = 0; u < 4; u++) x[u * 4 + 3] += 5;
            assertThat(network.value(x)).isCloseTo(value, within(1e-4));
        }
    }

    @Nested
    class ADeepSigmoid implements MeanLossContract {
        @Override
        public DeepSigmoid objective() {
            return new DeepSigmoid(drawn(405, 3, 2), 3, 4);
        }

        @Test
        void losesItsGradientOnTheWayBack() {
            DeepSigmoid deep = new DeepSigmoid(drawn(50, 4, 2), 10, 5);
            double[] x = new Random(1).doubles(deep.dimension(), -1, 1).toArray();
            double[] gradient = new double[x.length];
            deep.valueAndGradient(x, gradient);
            double[] norms = deep.norms(gradient);
            assertThat(norms[0]).isPositive().isLessThan(1e-4 * norms[10]);
        }
    }

    @Nested
    class ARecurrentProduct implements ObjectiveContract {
        @Override
        public RecurrentProduct objective() {
            return new RecurrentProduct(2, 7);
        }

        @Test
        void ofOneUnitIsAPower() {
            double[] gradient = new double[1];
            assertThat(new RecurrentProduct(1, 5).valueAndGradient(new double[] {2}, gradient))
                    .isEqualTo(0.5 * 31 * 31);
            assertThat(gradient[0]).isEqualTo(31 * 5 * 16);
        }

        @Test
        void explodesBeyondOneAndVanishesBelow() {
            RecurrentProduct product = new RecurrentProduct(3, 50);
            double[] ring = product.optimum().point().orElseThrow();
            assertThat(largest(product, ring, 1.2)).isGreaterThan(1e4);
            assertThat(largest(product, ring, 0.8)).isLessThan(1e-3);
        }

        private double largest(RecurrentProduct product, double[] ring, double factor) {
            double[] x = ring.clone();
            for (int j = 0; j < x.length; j++) x[j] *= factor;
            double[] gradient = new double[x.length];
            product.valueAndGradient(x, gradient);
            double largest = 0;
            for (double entry : gradient) largest = Math.max(largest, Math.abs(entry));
            return largest;
        }

        @Test
        void needsUnitsAndSteps() {
            assertThatIllegalArgumentException().isThrownBy(() -> new RecurrentProduct(0, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> new RecurrentProduct(2, 0));
        }
    }
}
