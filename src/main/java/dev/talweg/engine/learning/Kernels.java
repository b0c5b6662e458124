package dev.talweg.engine.learning;

/**
 * The loops in which nearly all of the time of learning is spent, in the shapes that the JIT compiler (C2 of JDK 17)
 * turns into SIMD code. It does so where a loop
 *
 * <ul>
 *   <li>stores to one array only: a computation with two results is two loops,
 *   <li>reads at most four arrays with the very index it stores at: rows are arrays of their own, not parts of a flat one,
 *   <li>adds nothing up: a dot product stays scalar, so sums over features are taken feature by feature, over many examples at once.
 * </ul>
 *
 * Loops shorter than about 64 gain little. Only +, −, ·, / and comparisons occur, each rounded as Java says, in an
 * order that depends on lengths alone; so results have the same bits on every machine. All of them work on the first
 * {@code n} entries of what they are given, and change only what they are said to.
 */
public final class Kernels {

    /** 1/256: eight doublings away from 1. */
    private static final double SMALL = 1.0 / 256;

    /** Where e^−x is nothing beside 1 (4·10⁻¹⁸), and still within reach of eight doublings. */
    private static final double FAR = 40;

    // 1 / k!
    private static final double F3 = 1.0 / 6;
    private static final double F4 = 1.0 / 24;
    private static final double F5 = 1.0 / 120;
    private static final double F6 = 1.0 / 720;
    private static final double F7 = 1.0 / 5_040;
    private static final double F8 = 1.0 / 40_320;
    private static final double F9 = 1.0 / 362_880;

    private Kernels() {}

    /** y ← y + x. */
    public static void add(double[] y, double[] x, int n) {
        for (int i = 0; i < n; i++) y[i] += x[i];
    }

    /** y ← y + a · x. */
    static void axpy(double[] y, double a, double[] x, int n) {
        for (int i = 0; i < n; i++) y[i] += a * x[i];
    }

    /** y ← y + Σₖ a[from + k] · rows[k] over {@code count} rows. */
    public static void addCombination(double[] y, int n, double[] a, int from, double[][] rows, int count) {
        int k = 0;
        for (; k + 3 < count; k += 4) axpy4(y, n, a, from + k, rows, k);
        for (; k < count; k++) axpy(y, a[from + k], rows[k], n);
    }

    /** y ← y + Σ a[from + i] · rows[k + i] for i = 0 … 3. */
    private static void axpy4(double[] y, int n, double[] a, int from, double[][] rows, int k) {
        double a0 = a[from];
        double a1 = a[from + 1];
        double a2 = a[from + 2];
        double a3 = a[from + 3];
        double[] x0 = rows[k];
        double[] x1 = rows[k + 1];
        double[] x2 = rows[k + 2];
        double[] x3 = rows[k + 3];
        for (int i = 0; i < n; i++) y[i] += a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i];
    }

    /** z[k] ← z[k] + rows[k] · w for {@code count} rows; n entries of each. */
    static void addProducts(double[] z, double[][] rows, int count, double[] w, int n) {
        int k = 0;
        for (; k + 3 < count; k += 4) dot4(z, k, rows, w, n);
        for (; k < count; k++) z[k] += dot(rows[k], w, n);
    }

    /** Four dot products at once hide how long each addition takes. */
    private static void dot4(double[] z, int k, double[][] rows, double[] w, int n) {
        double[] x0 = rows[k];
        double[] x1 = rows[k + 1];
        double[] x2 = rows[k + 2];
        double[] x3 = rows[k + 3];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int j = 0; j < n; j++) {
            double weight = w[j];
            s0 += x0[j] * weight;
            s1 += x1[j] * weight;
            s2 += x2[j] * weight;
            s3 += x3[j] * weight;
        }
        z[k] += s0;
        z[k + 1] += s1;
        z[k + 2] += s2;
        z[k + 3] += s3;
    }

    private static double dot(double[] x, double[] w, int n) {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += x[j] * w[j];
        return sum;
    }

    /** Σ x, in four sums. */
    public static double sum(double[] x, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
        }
        for (; i < n; i++) s0 += x[i];
        return (s0 + s1) + (s2 + s3);
    }

    /** Σ x · y, in four sums. */
    public static double product(double[] x, double[] y, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < n; i++) s0 += x[i] * y[i];
        return (s0 + s1) + (s2 + s3);
    }

    /**
     * to[j][i] ← from[i][j] for i below {@code rows} and j below {@code columns}; four rows at a time, as columns are
     * far apart.
     */
    public static void transpose(double[][] from, int rows, int columns, double[][] to) {
        int i = 0;
        for (; i + 3 < rows; i += 4) {
            double[] row0 = from[i];
            double[] row1 = from[i + 1];
            double[] row2 = from[i + 2];
            double[] row3 = from[i + 3];
            for (int j = 0; j < columns; j++) {
                double[] column = to[j];
                column[i] = row0[j];
                column[i + 1] = row1[j];
                column[i + 2] = row2[j];
                column[i + 3] = row3[j];
            }
        }
        for (; i < rows; i++) {
            for (int j = 0; j < columns; j++) to[j][i] = from[i][j];
        }
    }

    /**
     * x ← eˣ − 1 for x from −40 to 40, by doubling: y = e^(x/256) − 1 as the first nine terms of its series, and then
     * eight times y ← y · (y + 2), since (1 + y)² − 1 = y² + 2 y. The relative error is at most 10⁻¹², and 2·10⁻¹⁵
     * where |x| is below 1.
     */
    static void expm1(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            double t = x[i] * SMALL;
            double high = F6 + t * (F7 + t * (F8 + t * F9));
            double low = F3 + t * (F4 + t * (F5 + t * high));
            double y = t * (1 + t * (0.5 + t * low));
            y = y * (y + 2);
            y = y * (y + 2);
            y = y * (y + 2);
            y = y * (y + 2);
            y = y * (y + 2);
            y = y * (y + 2);
            y = y * (y + 2);
            x[i] = y * (y + 2);
        }
    }

    /** x ← e^(x − shift), where no x is above its shift. */
    static void expBelow(double[] x, double[] shift, int n) {
        for (int i = 0; i < n; i++) x[i] = Math.max(-FAR, x[i] - shift[i]);
        expm1(x, n);
        for (int i = 0; i < n; i++) x[i] += 1;
    }

    /** z ← 1 / (1 + e^−z). Relative error as in {@link #expm1}. */
    public static void sigmoid(double[] z, int n) {
        for (int i = 0; i < n; i++) z[i] = Math.max(-FAR, Math.min(FAR, -z[i]));
        expm1(z, n);
        for (int i = 0; i < n; i++) z[i] = 1 / (2 + z[i]);
    }

    /** z ← tanh z = y / (y + 2) with y = e^(2z) − 1. Relative error as in {@link #expm1}. */
    public static void tanh(double[] z, int n) {
        for (int i = 0; i < n; i++) z[i] = Math.max(-FAR, Math.min(FAR, 2 * z[i]));
        expm1(z, n);
        for (int i = 0; i < n; i++) z[i] /= 2 + z[i];
    }

    /**
     * log Π (1 + x) for x from 0 to 1 and n up to 1000, one logarithm for all of them; exact even where it is next to
     * nothing.
     */
    static double logProduct(double[] x, int n) {
        double p0 = 0;
        double p1 = 0;
        double p2 = 0;
        double p3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            p0 += x[i] + p0 * x[i];
            p1 += x[i + 1] + p1 * x[i + 1];
            p2 += x[i + 2] + p2 * x[i + 2];
            p3 += x[i + 3] + p3 * x[i + 3];
        }
        for (; i < n; i++) p0 += x[i] + p0 * x[i];
        double low = p0 + p1 + p0 * p1;
        double high = p2 + p3 + p2 * p3;
        return StrictMath.log1p(low + high + low * high);
    }
}
