package dev.talweg.engine.objective;

import java.util.Optional;

/**
 * The least that an objective can be, as far as it is known.
 *
 * @param value f*, or a bound that f never falls below; −∞ where f falls below everything
 * @param point one point where f is f*, where such a point is known
 * @param attained f reaches {@code value}; otherwise {@code value} is only a bound
 */
public record Optimum(double value, Optional<double[]> point, boolean attained) {

    public Optimum {
        if (!Double.isFinite(value) && (attained || value != Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("an optimum must be finite: " + value);
        }
        if (point.isPresent() && !attained) throw new IllegalArgumentException("a bound has no point");
        point = point.map(double[]::clone);
    }

    /** An optimum that is reached at {@code point}. */
    public static Optimum at(double value, double... point) {
        return new Optimum(value, Optional.of(point), true);
    }

    /** A value that f never falls below. */
    public static Optimum bound(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("a bound must be finite: " + value);
        return new Optimum(value, Optional.empty(), false);
    }

    /** No optimum: f falls below everything, as at a saddle that goes on down for ever. */
    public static Optimum none() {
        return new Optimum(Double.NEGATIVE_INFINITY, Optional.empty(), false);
    }

    /** f never falls below {@link #value}, a finite number. */
    public boolean isBounded() {
        return value != Double.NEGATIVE_INFINITY;
    }

    @Override
    public Optional<double[]> point() {
        return point.map(double[]::clone);
    }
}
