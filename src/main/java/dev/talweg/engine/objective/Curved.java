package dev.talweg.engine.objective;

/** An objective whose second derivatives are known in closed form. */
public interface Curved extends Objective {

    /**
     * Writes to {@code hessian} the matrix of second derivatives at x, n × n and symmetric.
     *
     * @throws IllegalArgumentException when {@code x} is not of length n, or {@code hessian} not n × n
     */
    void hessian(double[] x, double[][] hessian);

    /** Checks that a matrix is n × n. */
    default void requireSquare(double[][] hessian) {
        if (hessian.length != dimension()) {
            throw new IllegalArgumentException("a Hessian here has " + dimension() + " rows, not " + hessian.length);
        }
        for (double[] row : hessian) requireDimension(row);
    }
}
