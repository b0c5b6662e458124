package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.objective.Vectors;

/**
 * Finds how far to go along a direction d: a length t with sufficient decrease, φ(t) ≤ φ(0) + c₁ t φ′(0), and a slope
 * that has flattened, |φ′(t)| ≤ c₂ |φ′(0)|, where φ(t) = f(x + t d). It keeps a bracket whose near end still goes down
 * steeply and whose far end is too high or goes up, which holds such a length; the next trial is the minimum of the
 * cubic through both ends, kept a tenth of the bracket away from them. Where φ differs from φ(0) by rounding only, the
 * slopes decide (Hager and Zhang). Sources: Nocedal and Wright, Numerical Optimization, 2006, section 3.5; Hager and
 * Zhang, SIAM J. Optimization 16 (2005) 170-192.
 */
final class StrongWolfe {

    private static final double DECREASE = 1e-4;
    private static final double ROUNDING = 1e-12;
    private static final int TRIALS = 40;

    private final Slope slope;
    private final double flattening;
    private final double[] point;
    private final double[] gradient;
    private double value;
    private double slopeThere;
    private double reach;

    /** A search on that slope with c₂ = {@code flattening}. */
    StrongWolfe(Slope slope, int dimension, double flattening) {
        this.slope = slope;
        this.flattening = flattening;
        this.point = new double[dimension];
        this.gradient = new double[dimension];
    }

    /**
     * Searches from x along d.
     *
     * @param value f(x)
     * @param steepness φ′(0), the gradient times d; negative
     * @param first the first length to try
     * @return false when there is no such length, or no answer any more
     */
    boolean search(double[] x, double[] d, double value, double steepness, double first) {
        double near = 0;
        double nearValue = value;
        double nearSlope = steepness;
        double far = Double.POSITIVE_INFINITY;
        double farValue = 0;
        double farSlope = 0;
        reach = first;
        for (int trial = 0; trial < TRIALS; trial++) {
            if (!look(x, d)) return false;
            if (tooHigh(value, steepness) || slopeThere > -flattening * steepness) {
                far = reach;
                farValue = this.value;
                farSlope = slopeThere;
            } else if (slopeThere < flattening * steepness) {
                near = reach;
                nearValue = this.value;
                nearSlope = slopeThere;
            } else {
                return true;
            }
            reach = far == Double.POSITIVE_INFINITY
                    ? 2 * reach
                    : between(near, far, cubicMinimum(near, nearValue, nearSlope, far, farValue, farSlope));
        }
        return false;
    }

    /** The point that was found; good until the next search. */
    double[] point() {
        return point;
    }

    /** The gradient there. */
    double[] gradient() {
        return gradient;
    }

    /** The value there. */
    double value() {
        return value;
    }

    /** The length that was found. */
    double reach() {
        return reach;
    }

    private boolean look(double[] x, double[] d) {
        for (int i = 0; i < point.length; i++) point[i] = x[i] + reach * d[i];
        value = slope.valueAndGradient(point, gradient);
        slopeThere = Vectors.dot(gradient, d);
        return !Double.isNaN(value);
    }

    private boolean tooHigh(double start, double steepness) {
        if (!Double.isFinite(value) || Double.isNaN(slopeThere)) return true;
        if (value <= start + DECREASE * reach * steepness) return false;
        boolean onlyRounding = value <= start + ROUNDING * Math.abs(start);
        return !(onlyRounding && slopeThere <= (2 * DECREASE - 1) * steepness);
    }

    private static double between(double near, double far, double wish) {
        double margin = 0.1 * (far - near);
        if (!Double.isFinite(wish)) return (near + far) / 2;
        return Math.max(near + margin, Math.min(far - margin, wish));
    }

    /** Where the cubic with these values and slopes at a and b is least. */
    private static double cubicMinimum(double a, double fa, double da, double b, double fb, double db) {
        double r = da + db - 3 * (fb - fa) / (b - a);
        double s = Math.sqrt(r * r - da * db);
        return b - (b - a) * (db + s - r) / (db - da + 2 * s);
    }
}
