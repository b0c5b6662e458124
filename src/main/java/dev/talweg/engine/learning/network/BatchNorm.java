package dev.talweg.engine.learning.network;

import dev.talweg.engine.learning.Kernels;
import java.util.Arrays;

/**
 * Brings each unit to mean 0 and variance 1 (divisor n) over the examples of a batch, and from there to γ a + β: y = γ
 * (a − m) / √(v + ε) + β, ε = 10⁻⁵. Its variables are γ of every unit and then β of every unit. Source: S. Ioffe and C.
 * Szegedy, ICML 2015.
 *
 * @param offset where its variables begin among all of them
 */
record BatchNorm(int units, int offset) {

    private static final double EPSILON = 1e-5;

    /** What is measured on the way forward, and needed on the way back. */
    static final class Measured {
        final double[] means;
        final double[] variances;
        private final double[][] normalised;

        Measured(int units, int examples) {
            this.means = new double[units];
            this.variances = new double[units];
            this.normalised = new double[units][examples];
        }
    }

    int end() {
        return offset + 2 * units;
    }

    /** Normalises scores, units × examples, in place. */
    void forward(double[] x, double[][] scores, int n, Measured measured) {
        for (int u = 0; u < units; u++) {
            double[] a = scores[u];
            double[] normal = measured.normalised[u];
            double mean = Kernels.sum(a, n) / n;
            for (int i = 0; i < n; i++) normal[i] = a[i] - mean;
            double variance = Kernels.product(normal, normal, n) / n;
            double scale = 1 / Math.sqrt(variance + EPSILON);
            for (int i = 0; i < n; i++) normal[i] *= scale;
            measured.means[u] = mean;
            measured.variances[u] = variance;
            affine(x, u, normal, a, n);
        }
    }

    /** The same with means and variances known beforehand. */
    void apply(double[] x, double[][] scores, int n, RunningMoments known) {
        double[] means = known.means();
        double[] variances = known.variances();
        for (int u = 0; u < units; u++) {
            double[] a = scores[u];
            double scale = 1 / Math.sqrt(variances[u] + EPSILON);
            for (int i = 0; i < n; i++) a[i] = (a[i] - means[u]) * scale;
            affine(x, u, a, a, n);
        }
    }

    /**
     * Adds ∂γ = Σ s â and ∂β = Σ s to the gradient, of slopes s = ∂ℓ/∂y, which become ∂ℓ/∂a = γ / √(v + ε) · (s − Σ s /
     * n − â Σ s â / n) in place: mean and variance depend on every example, too.
     */
    void backward(double[] x, double[][] slopes, int n, Measured measured, double[] gradient) {
        for (int u = 0; u < units; u++) {
            double[] slope = slopes[u];
            double[] normal = measured.normalised[u];
            double along = Kernels.product(slope, normal, n);
            double sum = Kernels.sum(slope, n);
            gradient[offset + u] += along;
            gradient[offset + units + u] += sum;
            double factor = x[offset + u] / Math.sqrt(measured.variances[u] + EPSILON);
            for (int i = 0; i < n; i++) slope[i] = factor * (slope[i] - sum / n - normal[i] * (along / n));
        }
    }

    /** γ is 1 and β 0. */
    void start(double[] x) {
        Arrays.fill(x, offset, offset + units, 1);
        Arrays.fill(x, offset + units, end(), 0);
    }

    private void affine(double[] x, int unit, double[] from, double[] to, int n) {
        double gamma = x[offset + unit];
        double beta = x[offset + units + unit];
        for (int i = 0; i < n; i++) to[i] = gamma * from[i] + beta;
    }
}
