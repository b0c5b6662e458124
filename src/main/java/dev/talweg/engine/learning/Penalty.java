package dev.talweg.engine.learning;

/**
 * What large weights cost: l1 · |w|₁ + l2/2 · |w|², the elastic net; ridge where l1 = 0, lasso where l2 = 0. Biases are
 * no weights. The subgradient is l1 · sign w + l2 · w, with sign 0 = 0. Source: H. Zou and T. Hastie, Journal of the
 * Royal Statistical Society B 67 (2005) 301-320.
 */
public record Penalty(double l1, double l2) {

    private static final Penalty NONE = new Penalty(0, 0);

    public Penalty {
        if (!(l1 >= 0 && l2 >= 0) || !Double.isFinite(l1 + l2)) {
            throw new IllegalArgumentException("a penalty must not be negative: l1 = " + l1 + ", l2 = " + l2);
        }
    }

    /** No penalty. */
    public static Penalty none() {
        return NONE;
    }

    /** l2/2 · |w|². */
    public static Penalty ridge(double l2) {
        return new Penalty(0, l2);
    }

    /** l1 · |w|₁. */
    public static Penalty lasso(double l1) {
        return new Penalty(l1, 0);
    }

    /** What x costs; {@code weights} is 1 for each variable that is a weight, and 0 for each that is a bias. */
    double value(double[] x, double[] weights) {
        double value = 0;
        if (l2 > 0) {
            double squares = 0;
            for (int j = 0; j < x.length; j++) squares += weights[j] * x[j] * x[j];
            value += 0.5 * l2 * squares;
        }
        if (l1 > 0) {
            double sizes = 0;
            for (int j = 0; j < x.length; j++) sizes += weights[j] * Math.abs(x[j]);
            value += l1 * sizes;
        }
        return value;
    }

    /** Adds the subgradient at x to {@code gradient}. */
    void addGradient(double[] x, double[] weights, double[] gradient) {
        if (l2 > 0) for (int j = 0; j < x.length; j++) gradient[j] += l2 * weights[j] * x[j];
        if (l1 > 0) for (int j = 0; j < x.length; j++) gradient[j] += l1 * weights[j] * Math.signum(x[j]);
    }
}
