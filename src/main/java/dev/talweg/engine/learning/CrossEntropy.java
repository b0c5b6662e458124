package dev.talweg.engine.learning;

import java.util.Arrays;

/**
 * The loss of class probabilities, ℓ = ln Σₖ exp zₖ − z_y for the scores z of one example and its class y, and its
 * slopes exp zⱼ / Σₖ exp zₖ − [j = y]; of many examples at once. The greatest score is taken from all of them first, so
 * that nothing overflows. Working memory, for one thread.
 */
public final class CrossEntropy {

    private final double[] most;
    private final double[] total;

    /** For so many examples at once. */
    public CrossEntropy(int examples) {
        this.most = new double[examples];
        this.total = new double[examples];
    }

    /**
     * Σ ℓ over the first n examples; the scores, classes × examples, are overwritten by the slopes.
     *
     * @param labels the class of each example, from 0
     */
    public double slopes(double[][] scores, double[] labels, int n) {
        System.arraycopy(scores[0], 0, most, 0, n);
        for (int c = 1; c < scores.length; c++) raise(most, scores[c], n);
        double sum = 0;
        for (int i = 0; i < n; i++) sum -= scores[(int) labels[i]][i] - most[i];
        Arrays.fill(total, 0, n, 0);
        for (double[] row : scores) {
            Kernels.expBelow(row, most, n);
            Kernels.add(total, row, n);
        }
        sum += logProduct(n);
        for (int i = 0; i < n; i++) total[i] = 1 / total[i];
        for (double[] row : scores) scale(row, total, n);
        for (int i = 0; i < n; i++) scores[(int) labels[i]][i] -= 1;
        return sum;
    }

    /**
     * The labels, if they are classes.
     *
     * @throws IllegalArgumentException when one is not a whole number from 0 to below {@code classes}
     */
    public static double[] classes(double[] labels, int classes) {
        if (classes < 2) throw new IllegalArgumentException("there are at least two classes, not " + classes);
        for (double label : labels) {
            if (!(label >= 0 && label < classes) || label != (int) label) {
                throw new IllegalArgumentException("a class is from 0 to " + (classes - 1) + ": " + label);
            }
        }
        return labels;
    }

    /** One logarithm for as many totals as their product has room for. */
    private double logProduct(int n) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < n; i++) {
            product *= total[i];
            if (product > 1e250) {
                sum += StrictMath.log(product);
                product = 1;
            }
        }
        return sum + StrictMath.log(product);
    }

    private static void raise(double[] most, double[] row, int n) {
        for (int i = 0; i < n; i++) most[i] = Math.max(most[i], row[i]);
    }

    private static void scale(double[] row, double[] factor, int n) {
        for (int i = 0; i < n; i++) row[i] *= factor[i];
    }
}
