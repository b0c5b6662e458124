package dev.talweg.engine.learning;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A recommender as a mean, so that batches estimate it: f = 1/n Σ ½ (m + a_u + b_i + P_u·Q_i − r)² + penalty(P, Q) over
 * examples of two features, a user u and an item i numbered from 0, and a label r. The variables are the matrix P, user
 * after user, then Q, item after item, both with {@code rank} columns, then the biases a, b and m, which carry no
 * penalty. Never below 0; not convex, and flat at P = Q = 0. {@link MatrixFactorisation} is the same as a sum that
 * steps rating by rating.
 */
public final class LowRankLoss extends MeanLoss {

    private final Shape shape;
    private final int[] user;
    private final int[] item;
    private final double[] rating;

    /** How many users and items there are, and how many columns their matrices have. */
    public record Shape(int users, int items, int rank) {

        public Shape {
            if (users < 1 || items < 1 || rank < 1) {
                throw new IllegalArgumentException("no matrices of " + users + ", " + items + " and " + rank);
            }
        }

        int dimension() {
            return (users + items) * (rank + 1) + 1;
        }

        private double[] weights() {
            double[] weights = new double[dimension()];
            Arrays.fill(weights, 0, (users + items) * rank, 1);
            return weights;
        }
    }

    /** The mean loss over the ratings. */
    public LowRankLoss(DataSet data, Shape shape, Penalty penalty) {
        super(data.size(), penalty, shape.weights());
        if (data.features() != 2) throw new IllegalArgumentException("a rating has a user and an item, no more");
        this.shape = shape;
        this.user = new int[data.size()];
        this.item = new int[data.size()];
        this.rating = data.labels();
        for (int k = 0; k < rating.length; k++) {
            user[k] = checked("user", data.row(k)[0], shape.users());
            item[k] = checked("item", data.row(k)[1], shape.items());
        }
    }

    /** Where to start: P and Q normal deviates of that size, the biases 0. */
    public double[] start(double size, RandomGenerator random) {
        double[] x = shape.weights();
        for (int j = 0; j < x.length; j++) if (x[j] == 1) x[j] = size * random.nextGaussian();
        return x;
    }

    @Override
    protected double add(double[] x, Batch batch, double @Nullable [] gradient) {
        int rank = shape.rank();
        int biases = (shape.users() + shape.items()) * rank;
        int all = x.length - 1;
        double sum = 0;
        for (int k = 0; k < batch.size(); k++) {
            int example = batch.example(k);
            int p = user[example] * rank;
            int q = (shape.users() + item[example]) * rank;
            int a = biases + user[example];
            int b = biases + shape.users() + item[example];
            double error = x[all] + x[a] + x[b] - rating[example];
            for (int j = 0; j < rank; j++) error += x[p + j] * x[q + j];
            sum += 0.5 * error * error;
            if (gradient == null) continue;
            for (int j = 0; j < rank; j++) {
                gradient[p + j] += error * x[q + j];
                gradient[q + j] += error * x[p + j];
            }
            gradient[a] += error;
            gradient[b] += error;
            gradient[all] += error;
        }
        return withUnused(sum, x);
    }

    /** The sum, but NaN if there is one among variables that no rating depends on. */
    private static double withUnused(double sum, double[] x) {
        boolean known = true;
        for (double each : x) known &= !Double.isNaN(each);
        return known ? sum : Double.NaN;
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private static int checked(String what, double number, int below) {
        if (!(number >= 0 && number < below) || number != (int) number) {
            throw new IllegalArgumentException("a " + what + " is from 0 to " + (below - 1) + ": " + number);
        }
        return (int) number;
    }
}
