package dev.talweg.engine.objective;

/** An objective that is a mean over examples, so that part of them already gives an estimate of its gradient. */
public interface FiniteSum extends Objective {

    /** n, the number of examples. */
    int terms();

    /**
     * Writes to {@code gradient} the gradient of the mean over the given examples alone, with everything that does not belong to
     * any one of them (such as a penalty) whole. Its mean over all examples is the gradient.
     *
     * @param terms indices from 0 to n − 1; at least one; repetitions count as often as they stand there
     * @throws IllegalArgumentException when there is none, or lengths are wrong
     */
    void batchGradient(double[] x, int[] terms, double[] gradient);
}
