package dev.talweg.engine.objective;

import java.util.OptionalDouble;

/**
 * A function of several variables to be minimised. Immutable and safe for use by several threads; the same bits on every
 * machine ({@link StrictMath}, a fixed order of summation). A point with NaN in it has the value NaN.
 */
public interface Objective {

    /** The number of variables. */
    int dimension();

    /**
     * f(x).
     *
     * @throws IllegalArgumentException when {@code x} is not of length {@link #dimension()}
     */
    double value(double[] x);

    /**
     * f(x), and the gradient of f at x written to {@code gradient}; the value has the same bits as {@link #value}.
     *
     * @throws IllegalArgumentException when {@code x} or {@code gradient} is not of length {@link #dimension()}
     */
    double valueAndGradient(double[] x, double[] gradient);

    /** The least value, or a bound of it. */
    Optimum optimum();

    /**
     * L, the largest curvature where it is the same everywhere and known: gradient descent stays on its feet with a learning
     * rate below 2 / L.
     */
    default OptionalDouble smoothness() {
        return OptionalDouble.empty();
    }

    /** Checks the length of a point or gradient. */
    default void requireDimension(double[] x) {
        if (x.length != dimension()) {
            throw new IllegalArgumentException(
                    getClass().getSimpleName() + " has dimension " + dimension() + ", not " + x.length);
        }
    }
}
