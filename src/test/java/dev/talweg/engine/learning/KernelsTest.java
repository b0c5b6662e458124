package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each loop against the plainest way to write it, at every length around the unrolled ones. */
class KernelsTest {

    private final Random random = new Random(1);

    private double[] numbers(int n) {
        return random.doubles(n, -2, 2).toArray();
    }

    @Test
    void combinesRows() {
        for (int count = 0; count < 11; count++) {
            double[][] rows =
                    IntStream.range(0, count).mapToObj(k -> numbers(7)).toArray(double[][]::new);
            double[] factors = numbers(count + 2);
            double[] y = numbers(8);
            double[] expected = y.clone();
            for (int k = 0; k < count; k++) for (int i = 0; i < 7; i++) expected[i] += factors[k + 2] * rows[k][i];
            Kernels.addCombination(y, 7, factors, 2, rows, count);
            assertThat(y).containsExactly(expected, within(1e-14));
        }
    }

    @Test
    void multipliesRows() {
        for (int count = 0; count < 11; count++) {
            double[][] rows =
                    IntStream.range(0, count).mapToObj(k -> numbers(7)).toArray(double[][]::new);
            double[] w = numbers(9);
            double[] z = numbers(count);
            double[] expected = z.clone();
            for (int k = 0; k < count; k++) for (int i = 0; i < 7; i++) expected[k] += w[i] * rows[k][i];
            Kernels.addProducts(z, rows, count, w, 7);
            assertThat(z).containsExactly(expected, within(1e-14));
        }
    }

    @Test
    void addsUp() {
        for (int n = 0; n < 11; n++) {
            double[] x = numbers(n);
            double[] y = numbers(n);
            double sum = 0;
            double product = 0;
            double logs = 0;
            double[] shares = random.doubles(n).toArray();
            for (int i = 0; i < n; i++) {
                sum += x[i];
                product += x[i] * y[i];
                logs += Math.log1p(shares[i]);
            }
            assertThat(Kernels.sum(x, n)).isCloseTo(sum, within(1e-14));
            assertThat(Kernels.product(x, y, n)).isCloseTo(product, within(1e-14));
            assertThat(Kernels.logProduct(shares, n)).isCloseTo(logs, within(1e-14));
        }
    }

    @Test
    void theDoublingExponentialIsAsExactAsItSays() {
        for (int i = 0; i < 100_000; i++) {
            double x = (i % 2 == 0 ? 40 : 1) * (2 * random.nextDouble() - 1);
            double[] given = {x};
            Kernels.expm1(given, 1);
            double expected = StrictMath.expm1(x);
            assertThat(given[0]).isCloseTo(expected, within(Math.abs(expected) * (Math.abs(x) < 1 ? 2e-15 : 1e-12)));
        }
    }

    @Test
    void squashesEveryScore() {
        double[] scores =
                IntStream.range(-4000, 4000).mapToDouble(i -> i / 100.0).toArray();
        double[] sigmoid = scores.clone();
        double[] tanh = scores.clone();
        Kernels.sigmoid(sigmoid, sigmoid.length);
        Kernels.tanh(tanh, tanh.length);
        for (int i = 0; i < scores.length; i++) {
            double expected = 1 / (1 + StrictMath.exp(-scores[i]));
            assertThat(sigmoid[i]).isCloseTo(expected, within(1e-12 * expected));
            double ofTanh = StrictMath.tanh(scores[i]);
            assertThat(tanh[i]).isCloseTo(ofTanh, within(1e-12 * Math.abs(ofTanh)));
        }
    }

    @Test
    void squashesTheFarthestScores() {
        double[] scores = {Double.NEGATIVE_INFINITY, -1e300, 1e300, Double.POSITIVE_INFINITY, Double.NaN};
        double[] sigmoid = scores.clone();
        double[] tanh = scores.clone();
        Kernels.sigmoid(sigmoid, 5);
        Kernels.tanh(tanh, 5);
        assertThat(sigmoid).containsExactly(new double[] {0, 0, 1, 1, Double.NaN}, within(1e-17));
        assertThat(tanh).containsExactly(new double[] {-1, -1, 1, 1, Double.NaN}, within(1e-15));
    }
}
