package dev.talweg.engine.descent;

/** All that a descent knows of where it walks. */
public interface Slope {

    /**
     * Writes the gradient at x (or an estimate of it) to {@code gradient}.
     *
     * @return false when there is no answer and there will be none: the descent ends
     */
    boolean gradient(double[] x, double[] gradient);
}
