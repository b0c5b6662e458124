package dev.talweg.engine.objective;

/** Arithmetic on arrays of one length, always in the order of their entries. */
public final class Vectors {

    private Vectors() {}

    /** a · b. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    /** |a|, the Euclidean norm. */
    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** The size of the largest entry. */
    public static double largest(double[] a) {
        double largest = 0;
        for (double entry : a) largest = Math.max(largest, Math.abs(entry));
        return largest;
    }

    /** y ← y + factor · x. */
    public static void add(double[] y, double factor, double[] x) {
        for (int i = 0; i < y.length; i++) y[i] += factor * x[i];
    }

    /** y ← factor · x. */
    public static void scale(double[] y, double factor, double[] x) {
        for (int i = 0; i < y.length; i++) y[i] = factor * x[i];
    }

    /** y ← a − b. */
    public static void difference(double[] y, double[] a, double[] b) {
        for (int i = 0; i < y.length; i++) y[i] = a[i] - b[i];
    }

    /** y ← A x with a square A. */
    public static void multiply(double[] y, double[][] a, double[] x) {
        for (int i = 0; i < y.length; i++) y[i] = dot(a[i], x);
    }
}
