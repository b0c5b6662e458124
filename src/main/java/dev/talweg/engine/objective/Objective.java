package dev.talweg.engine.objective;

import java.util.OptionalDouble;

/**
 * A function of several variables to be minimised. Immutable and safe for use by several threads; the same bits on
 * every machine ({@link StrictMath}, a fixed order of summation). A point with NaN in it has the value NaN.
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

    /**
     * The gradients at many points at once, coordinate by coordinate: point i is (x[0][i], x[1][i], …), and so is its
     * gradient. Each has the same bits as {@link #valueAndGradient} gives it.
     *
     * @param x dimension × points
     * @param gradients of the same shape, written
     * @throws IllegalArgumentException when the shapes are others
     */
    default void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        double[] point = new double[dimension()];
        double[] gradient = new double[dimension()];
        for (int i = 0; i < x[0].length; i++) {
            for (int j = 0; j < point.length; j++) point[j] = x[j][i];
            valueAndGradient(point, gradient);
            for (int j = 0; j < point.length; j++) gradients[j][i] = gradient[j];
        }
    }

    /** The least value, or a bound of it. */
    Optimum optimum();

    /**
     * L, the largest curvature where it is the same everywhere and known: gradient descent stays on its feet with a
     * learning rate below 2 / L.
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

    /** Checks the shape of points that are given coordinate by coordinate, and of their gradients. */
    default void requireDimension(double[][] x, double[][] gradients) {
        if (x.length != dimension() || gradients.length != dimension()) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " has dimension " + dimension() + ", not "
                    + x.length + " and " + gradients.length);
        }
        for (int j = 0; j < x.length; j++) {
            if (x[j].length != x[0].length || gradients[j].length != x[0].length) {
                throw new IllegalArgumentException("coordinate " + j + " is not of " + x[0].length + " points");
            }
        }
    }
}
