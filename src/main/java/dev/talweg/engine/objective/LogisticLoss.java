package dev.talweg.engine.objective;

import dev.talweg.engine.data.DataSet;
import java.util.Arrays;

/**
 * The loss of logistic regression, f(w, b) = 1/n Σ [ln(1 + exp zᵢ) − yᵢ zᵢ] + λ/2 |w|² with zᵢ = w·xᵢ + b and labels yᵢ of 0
 * or 1. The variables are w and then the bias b, which carries no penalty. Never below 0. The logarithm is taken as max(z, 0) +
 * ln(1 + exp −|z|), which does not overflow.
 */
public final class LogisticLoss implements FiniteSum {

    private final int examples;
    private final int features;
    private final double[] table;
    private final double[] labels;
    private final double penalty;

    /** The mean loss over the examples with the penalty λ. */
    public LogisticLoss(DataSet data, double penalty) {
        if (!(penalty >= 0) || !Double.isFinite(penalty)) {
            throw new IllegalArgumentException("the penalty must not be negative: " + penalty);
        }
        this.examples = data.size();
        this.features = data.features();
        this.table = new double[examples * features];
        this.labels = data.labels();
        for (int i = 0; i < examples; i++) {
            if (labels[i] != 0 && labels[i] != 1) throw new IllegalArgumentException("a label is 0 or 1: " + labels[i]);
            System.arraycopy(data.row(i), 0, table, i * features, features);
        }
        this.penalty = penalty;
    }

    @Override
    public int dimension() {
        return features + 1;
    }

    @Override
    public int terms() {
        return examples;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double sum = 0;
        for (int i = 0; i < examples; i++) sum += loss(score(x, i), labels[i]);
        return sum / examples + 0.5 * penalty * squaredWeights(x);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int i = 0; i < examples; i++) {
            double z = score(x, i);
            sum += loss(z, labels[i]);
            add(i, sigmoid(z) - labels[i], gradient);
        }
        finish(x, examples, gradient);
        return sum / examples + 0.5 * penalty * squaredWeights(x);
    }

    @Override
    public void batchGradient(double[] x, int[] terms, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        if (terms.length == 0) throw new IllegalArgumentException("a batch has at least one example");
        Arrays.fill(gradient, 0);
        for (int i : terms) add(i, sigmoid(score(x, i)) - labels[i], gradient);
        finish(x, terms.length, gradient);
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private double score(double[] x, int example) {
        double z = x[features];
        int offset = example * features;
        for (int j = 0; j < features; j++) z += table[offset + j] * x[j];
        return z;
    }

    private void add(int example, double slope, double[] gradient) {
        int offset = example * features;
        for (int j = 0; j < features; j++) gradient[j] += slope * table[offset + j];
        gradient[features] += slope;
    }

    private void finish(double[] x, int count, double[] gradient) {
        for (int j = 0; j < features; j++) gradient[j] = gradient[j] / count + penalty * x[j];
        gradient[features] /= count;
    }

    private double squaredWeights(double[] x) {
        double sum = 0;
        for (int j = 0; j < features; j++) sum += x[j] * x[j];
        return sum;
    }

    private static double loss(double z, double label) {
        return StrictMath.max(z, 0) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(z))) - label * z;
    }

    private static double sigmoid(double z) {
        double small = StrictMath.exp(-StrictMath.abs(z));
        return z >= 0 ? 1 / (1 + small) : small / (1 + small);
    }
}
