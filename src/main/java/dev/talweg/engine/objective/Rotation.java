package dev.talweg.engine.objective;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** A turn of space about the origin: an orthogonal matrix R. Immutable. */
public final class Rotation {

    private final double[][] rows;

    private Rotation(double[][] rows) {
        this.rows = rows;
    }

    /** The turn that leaves every point where it is. */
    public static Rotation none(int dimension) {
        double[][] rows = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) rows[i][i] = 1;
        return new Rotation(rows);
    }

    /** The turn of the plane by an angle in radians, anticlockwise. */
    public static Rotation planar(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Rotation(new double[][] {{cos, -sin}, {sin, cos}});
    }

    /**
     * A turn drawn evenly from all of them (reflections included): Gram and Schmidt's procedure, run twice, on rows of
     * normal deviates.
     *
     * @param normal answers one standard normal deviate after the other
     */
    public static Rotation drawn(int dimension, DoubleSupplier normal) {
        double[][] rows = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) rows[i][j] = normal.getAsDouble();
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < i; k++) subtract(rows[i], dot(rows[i], rows[k]), rows[k]);
                double length = StrictMath.sqrt(dot(rows[i], rows[i]));
                for (int j = 0; j < dimension; j++) rows[i][j] /= length;
            }
        }
        return new Rotation(rows);
    }

    /** The number of variables. */
    public int dimension() {
        return rows.length;
    }

    /** R x, a new array. */
    public double[] turn(double[] x) {
        double[] turned = new double[rows.length];
        turn(x, turned);
        return turned;
    }

    /** Writes R x to {@code turned}. */
    void turn(double[] x, double[] turned) {
        for (int i = 0; i < rows.length; i++) turned[i] = dot(rows[i], x);
    }

    /** Rᵀ x, a new array: undoes {@link #turn}. */
    public double[] turnBack(double[] x) {
        double[] turned = new double[rows.length];
        turnBack(x, turned);
        return turned;
    }

    /** Writes Rᵀ x to {@code turned}. */
    void turnBack(double[] x, double[] turned) {
        Arrays.fill(turned, 0);
        for (int i = 0; i < rows.length; i++) subtract(turned, -x[i], rows[i]);
    }

    /** Writes R H Rᵀ to {@code turned}, for a symmetric H; {@code row} of length n is overwritten. */
    void turnBoth(double[][] h, double[][] turned, double[] row) {
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(row, 0);
            for (int k = 0; k < rows.length; k++) subtract(row, -rows[i][k], h[k]);
            for (int j = 0; j <= i; j++) {
                turned[i][j] = dot(row, rows[j]);
                turned[j][i] = turned[i][j];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("lengths differ: " + a.length + ", " + b.length);
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static void subtract(double[] from, double factor, double[] what) {
        for (int i = 0; i < from.length; i++) from[i] -= factor * what[i];
    }
}
