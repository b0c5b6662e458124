package dev.talweg.engine.objective;

import dev.talweg.engine.data.Batch;

/** An objective that is a mean over examples, so that part of them already gives an estimate of its gradient. */
public interface FiniteSum extends Objective {

    /** n, the number of examples. */
    int terms();

    /**
     * The mean over the given examples alone, with everything that does not belong to any one of them (such as a
     * penalty) whole, and its gradient written to {@code gradient}. Over batches that hold every example equally often,
     * the mean of these gradients is the gradient.
     *
     * @throws IllegalArgumentException when lengths are wrong
     */
    double batchValueAndGradient(double[] x, Batch batch, double[] gradient);
}
