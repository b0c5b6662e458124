package dev.talweg.engine.learning;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Vectors;
import java.util.Arrays;

/**
 * Logistic regression that is to treat two groups alike: f(w, b) = {@link LogisticLoss}(w, b) + μ/2 (c·w)², where c is
 * the mean of the features of the one group less that of the other, so c·w is how far apart their mean scores lie. The
 * last feature of the table says the group, 0 or 1, and is not learnt from. The variables are w and then the bias b.
 * Convex and never below 0; the larger μ, the narrower its valley. Source of the constraint: M. B. Zafar, I. Valera, M.
 * Gómez Rodriguez and K. P. Gummadi, AISTATS 2017.
 */
public final class FairLogisticLoss implements Objective {

    private final LogisticLoss loss;
    private final double[] apart;
    private final double weight;

    /** With the penalty λ/2 |w|² and the weight μ of the constraint. */
    public FairLogisticLoss(DataSet data, double penalty, double weight) {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("the weight of a constraint must not be negative: " + weight);
        }
        this.loss = new LogisticLoss(withoutGroup(data), penalty);
        this.apart = apart(data);
        this.weight = weight;
    }

    @Override
    public int dimension() {
        return loss.dimension();
    }

    @Override
    public double value(double[] x) {
        double unfair = unfairness(x);
        return loss.value(x) + 0.5 * weight * unfair * unfair;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        double value = loss.valueAndGradient(x, gradient);
        double unfair = unfairness(x);
        Vectors.add(gradient, weight * unfair, apart);
        return value + 0.5 * weight * unfair * unfair;
    }

    /** How much higher the mean score of the second group is than that of the first. */
    public double unfairness(double[] x) {
        requireDimension(x);
        return Vectors.dot(apart, x);
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private static DataSet withoutGroup(DataSet data) {
        int features = data.features() - 1;
        double[][] rows = Arrays.stream(data.rows())
                .map(row -> Arrays.copyOf(row, features))
                .toArray(double[][]::new);
        return new DataSet(data.names().subList(0, features), rows, data.labels());
    }

    /** c, and 0 for the bias. */
    private static double[] apart(DataSet data) {
        int features = data.features() - 1;
        double[][] sums = new double[2][features + 1];
        int[] counts = new int[2];
        for (double[] row : data.rows()) {
            double group = row[features];
            if (group != 0 && group != 1) throw new IllegalArgumentException("a group is 0 or 1: " + group);
            counts[(int) group]++;
            for (int j = 0; j < features; j++) sums[(int) group][j] += row[j];
        }
        if (counts[0] == 0 || counts[1] == 0) throw new IllegalArgumentException("one of the groups is empty");
        double[] apart = new double[features + 1];
        for (int j = 0; j < features; j++) apart[j] = sums[1][j] / counts[1] - sums[0][j] / counts[0];
        return apart;
    }
}
