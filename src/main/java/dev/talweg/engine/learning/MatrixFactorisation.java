package dev.talweg.engine.learning;

import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A recommender: f = ½ Σ [e² + λ (|P_u|² + |Q_i|² + a_u² + b_i²)] over the ratings r of items i by users u, a sum and
 * no mean, with the error e = μ + a_u + b_i + P_u·Q_i − r and the mean rating μ. The variables are the matrix P, user
 * after user, then Q, item after item, both with {@code rank} columns, then the users' biases a and the items' b. Never
 * below 0; not convex, and stationary at P = Q = 0. Where f is NaN, so is every entry of its gradient. Source: Y.
 * Koren, R. Bell and C. Volinsky, IEEE Computer 42 (2009) no. 8, 30-37.
 */
public final class MatrixFactorisation implements SparseSum {

    private final int[] user;
    private final int[] item;
    private final double[] rating;
    private final double mean;
    private final int rank;
    private final double penalty;
    private final int items;
    private final int users;

    /** With so many columns, and the penalty λ. */
    public MatrixFactorisation(Ratings ratings, int rank, double penalty) {
        if (rank < 1) throw new IllegalArgumentException("a rank is at least 1: " + rank);
        if (!(penalty >= 0) || !Double.isFinite(penalty)) {
            throw new IllegalArgumentException("the penalty must not be negative: " + penalty);
        }
        this.user = ratings.user();
        this.item = ratings.item();
        this.rating = ratings.rating();
        this.mean = ratings.mean();
        this.users = ratings.users();
        this.items = ratings.items();
        this.rank = rank;
        this.penalty = penalty;
    }

    @Override
    public int dimension() {
        return (users + items) * (rank + 1);
    }

    @Override
    public int terms() {
        return rating.length;
    }

    /** Where to start: P and Q normal deviates of that size, the biases 0. */
    public double[] start(double size, RandomGenerator random) {
        double[] x = new double[dimension()];
        for (int j = 0; j < (users + items) * rank; j++) x[j] = size * random.nextGaussian();
        return x;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double sum = 0;
        for (int k = 0; k < rating.length; k++) {
            double error = error(x, k);
            sum += error * error + penalty * squares(x, k);
        }
        return withUnused(0.5 * sum, x);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int k = 0; k < rating.length; k++) {
            double error = error(x, k);
            sum += error * error + penalty * squares(x, k);
            int p = rowOfUser(k);
            int q = rowOfItem(k);
            for (int j = 0; j < rank; j++) {
                gradient[p + j] += error * x[q + j] + penalty * x[p + j];
                gradient[q + j] += error * x[p + j] + penalty * x[q + j];
            }
            gradient[biasOfUser(k)] += error + penalty * x[biasOfUser(k)];
            gradient[biasOfItem(k)] += error + penalty * x[biasOfItem(k)];
        }
        double value = withUnused(0.5 * sum, x);
        if (Double.isNaN(value)) Arrays.fill(gradient, Double.NaN);
        return value;
    }

    @Override
    public double descend(double[] x, int term, double rate) {
        int p = rowOfUser(term);
        int q = rowOfItem(term);
        int a = biasOfUser(term);
        int b = biasOfItem(term);
        double error = mean + x[a] + x[b] + product(x, p, q, rank) - rating[term];
        x[a] -= rate * (error + penalty * x[a]);
        x[b] -= rate * (error + penalty * x[b]);
        pull(x, p, q, rank, 1 - rate * penalty, rate * error);
        return error * error;
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private double error(double[] x, int k) {
        return mean + x[biasOfUser(k)] + x[biasOfItem(k)] + product(x, rowOfUser(k), rowOfItem(k), rank) - rating[k];
    }

    /** P_u·Q_i, in four sums. */
    private static double product(double[] x, int p, int q, int rank) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int j = 0;
        for (; j + 3 < rank; j += 4) {
            s0 += x[p + j] * x[q + j];
            s1 += x[p + j + 1] * x[q + j + 1];
            s2 += x[p + j + 2] * x[q + j + 2];
            s3 += x[p + j + 3] * x[q + j + 3];
        }
        for (; j < rank; j++) s0 += x[p + j] * x[q + j];
        return (s0 + s1) + (s2 + s3);
    }

    /** P_u ← keep · P_u − pull · Q_i and, with what P_u was, Q_i ← keep · Q_i − pull · P_u. */
    private static void pull(double[] x, int p, int q, int rank, double keep, double pull) {
        int j = 0;
        for (; j + 1 < rank; j += 2) {
            double user0 = x[p + j];
            double item0 = x[q + j];
            double user1 = x[p + j + 1];
            double item1 = x[q + j + 1];
            x[p + j] = keep * user0 - pull * item0;
            x[q + j] = keep * item0 - pull * user0;
            x[p + j + 1] = keep * user1 - pull * item1;
            x[q + j + 1] = keep * item1 - pull * user1;
        }
        if (j < rank) {
            double user = x[p + j];
            double item = x[q + j];
            x[p + j] = keep * user - pull * item;
            x[q + j] = keep * item - pull * user;
        }
    }

    private double squares(double[] x, int k) {
        int p = rowOfUser(k);
        int q = rowOfItem(k);
        double a = x[biasOfUser(k)];
        double b = x[biasOfItem(k)];
        double sum = a * a + b * b;
        for (int j = 0; j < rank; j++) sum += x[p + j] * x[p + j] + x[q + j] * x[q + j];
        return sum;
    }

    /** The value, but NaN if there is one among variables that no rating depends on. */
    private static double withUnused(double value, double[] x) {
        boolean known = true;
        for (double each : x) known &= !Double.isNaN(each);
        return known ? value : Double.NaN;
    }

    private int rowOfUser(int k) {
        return user[k] * rank;
    }

    private int rowOfItem(int k) {
        return (users + item[k]) * rank;
    }

    private int biasOfUser(int k) {
        return (users + items) * rank + user[k];
    }

    private int biasOfItem(int k) {
        return (users + items) * rank + users + item[k];
    }
}
