package dev.talweg.engine.learning.network;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.Arrays;

/**
 * A recurrence in which gradients explode: units in a ring are to hand a one on, hₜ = W hₜ₋₁ for {@code steps} steps
 * from h₀ = e₁, so that it ends up {@code steps} places further: f(W) = ½ |h_T − e|². The gradient is Σₜ (Wᵀ)^(T−t)
 * (h_T − e) hₜ₋₁ᵀ, a sum of products of W with itself: where an eigenvalue of W is larger than 1 in size it grows like
 * its power, and where all are smaller it vanishes. The variables are the rows of W. Least where W moves every entry to
 * the next place, at f = 0; for one unit, f = ½ (w^T − 1)². Source: Y. Bengio, P. Simard and P. Frasconi, IEEE
 * Transactions on Neural Networks 5 (1994) 157-166; R. Pascanu, T. Mikolov and Y. Bengio, ICML 2013.
 */
public final class RecurrentProduct implements Objective {

    private final int units;
    private final int steps;
    private final Scratch<double[][]> scratch;

    public RecurrentProduct(int units, int steps) {
        if (units < 1 || steps < 1) {
            throw new IllegalArgumentException("no recurrence of " + units + " units over " + steps + " steps");
        }
        this.units = units;
        this.steps = steps;
        this.scratch = new Scratch<>(() -> new double[steps + 3][units]);
    }

    @Override
    public int dimension() {
        return units * units;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double[][] states = scratch.borrow();
        double value = run(x, states);
        scratch.giveBack(states);
        return value;
    }

    /** Backpropagation through time: from (h_T − e) backwards, each step multiplied by Wᵀ. */
    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        double[][] states = scratch.borrow();
        double value = run(x, states);
        Arrays.fill(gradient, 0);
        double[] slope = states[steps + 1];
        double[] before = states[steps + 2];
        for (int t = steps; t > 0; t--) {
            Arrays.fill(before, 0);
            for (int i = 0; i < units; i++) {
                for (int j = 0; j < units; j++) {
                    gradient[i * units + j] += slope[i] * states[t - 1][j];
                    before[j] += x[i * units + j] * slope[i];
                }
            }
            double[] next = slope;
            slope = before;
            before = next;
        }
        if (Double.isNaN(value)) Arrays.fill(gradient, Double.NaN);
        scratch.giveBack(states);
        return value;
    }

    /** Writes h₀ … h_T, and then the slopes h_T − e. */
    private double run(double[] x, double[][] states) {
        Arrays.fill(states[0], 0);
        states[0][0] = 1;
        for (int t = 1; t <= steps; t++) {
            for (int i = 0; i < units; i++) {
                double sum = 0;
                for (int j = 0; j < units; j++) sum += x[i * units + j] * states[t - 1][j];
                states[t][i] = sum;
            }
        }
        double[] slopes = states[steps + 1];
        double squares = 0;
        for (int i = 0; i < units; i++) {
            slopes[i] = states[steps][i] - (i == steps % units ? 1 : 0);
            squares += slopes[i] * slopes[i];
        }
        return 0.5 * squares;
    }

    @Override
    public Optimum optimum() {
        double[] ring = new double[units * units];
        for (int j = 0; j < units; j++) ring[(j + 1) % units * units + j] = 1;
        return Optimum.at(0, ring);
    }
}
