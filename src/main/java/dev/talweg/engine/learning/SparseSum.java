package dev.talweg.engine.learning;

import dev.talweg.engine.objective.Objective;

/**
 * An objective that is a sum of many terms, each of which depends on a few of the variables only, so that a step on one
 * of them is far cheaper than a gradient.
 */
public interface SparseSum extends Objective {

    /** The number of terms. */
    int terms();

    /**
     * A step of gradient descent on one term alone, x ← x − rate · ∇ term(x), in place; only the variables that it
     * depends on change. {@code x} must have the right length; this is not checked at every step.
     *
     * @return the square of the term's error before the step
     */
    double descend(double[] x, int term, double rate);

    /**
     * A step on each of the given terms, in that order: an epoch of stochastic gradient descent, if they are all.
     *
     * @return the mean of what the steps returned
     * @throws IllegalArgumentException when {@code x} is not of length {@link #dimension()}
     */
    default double epoch(double[] x, int[] order, double rate) {
        requireDimension(x);
        double sum = 0;
        for (int term : order) sum += descend(x, term, rate);
        return sum / order.length;
    }
}
