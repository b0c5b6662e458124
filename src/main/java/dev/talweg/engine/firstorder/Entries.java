package dev.talweg.engine.firstorder;

/**
 * The loops over entries that many methods share; arrays are of one length. Each loop stands here twice, and short
 * arrays take the one that runs backwards: the compiler of JDK 17 lays a loop out for the lengths that it has seen, and
 * does not vectorise one that it knows from walks in the plane. A race would then be three times slower on a server
 * than alone. The order of entries changes no bit.
 */
final class Entries {

    private static final int SHORT = 16;

    private Entries() {}

    /** x ← x − size · way. */
    static void move(double[] x, double size, double[] way) {
        if (x.length < SHORT) {
            for (int i = x.length - 1; i >= 0; i--) x[i] -= size * way[i];
        } else {
            for (int i = 0; i < x.length; i++) x[i] -= size * way[i];
        }
    }

    /** sum ← keep · sum + share · way. */
    static void gather(double[] sum, double keep, double share, double[] way) {
        if (sum.length < SHORT) {
            for (int i = sum.length - 1; i >= 0; i--) sum[i] = keep * sum[i] + share * way[i];
        } else {
            for (int i = 0; i < sum.length; i++) sum[i] = keep * sum[i] + share * way[i];
        }
    }

    /** sum ← keep · sum + share · way². */
    static void gatherSquares(double[] sum, double keep, double share, double[] way) {
        if (sum.length < SHORT) {
            for (int i = sum.length - 1; i >= 0; i--) sum[i] = keep * sum[i] + share * way[i] * way[i];
        } else {
            for (int i = 0; i < sum.length; i++) sum[i] = keep * sum[i] + share * way[i] * way[i];
        }
    }

    /** x ← x − size · way / (scale √square + ε). */
    static void moveScaled(double[] x, double size, double[] way, double scale, double[] square, double epsilon) {
        if (x.length < SHORT) {
            for (int i = x.length - 1; i >= 0; i--) x[i] -= size * way[i] / (Math.sqrt(square[i]) * scale + epsilon);
        } else {
            for (int i = 0; i < x.length; i++) x[i] -= size * way[i] / (Math.sqrt(square[i]) * scale + epsilon);
        }
    }

    /** x ← x − size · (way + more · ahead). */
    static void moveBoth(double[] x, double size, double[] way, double more, double[] ahead) {
        if (x.length < SHORT) {
            for (int i = x.length - 1; i >= 0; i--) x[i] -= size * (way[i] + more * ahead[i]);
        } else {
            for (int i = 0; i < x.length; i++) x[i] -= size * (way[i] + more * ahead[i]);
        }
    }
}
