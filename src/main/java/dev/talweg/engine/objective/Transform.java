package dev.talweg.engine.objective;

import java.util.Random;

/**
 * How an instance differs from its family: the surface is turned and stretched about a pivot, moved, and its heights
 * are stretched and raised.
 *
 * @param pivot what stays put under turning and stretching
 * @param shift where the pivot is moved by
 * @param scale how much wider the surface gets
 * @param factor how much steeper it gets
 * @param offset how much higher it lies
 */
public record Transform(Rotation rotation, double[] pivot, double[] shift, double scale, double factor, double offset) {

    public Transform {
        if (pivot.length != rotation.dimension() || shift.length != rotation.dimension()) {
            throw new IllegalArgumentException("rotation, pivot and shift differ in dimension");
        }
        if (!(scale > 0) || !(factor > 0) || !Double.isFinite(scale * factor) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("scale and factor must be positive: " + scale + ", " + factor);
        }
        pivot = pivot.clone();
        shift = shift.clone();
    }

    /**
     * An instance drawn by chance: turned about the origin by a turn drawn evenly from all, then moved by {@code shift}
     * in a direction drawn evenly from all. The same seed, the same bits.
     *
     * @throws IllegalArgumentException when the dimension is below 1, or the shift negative or not finite
     */
    public static Transform drawn(int dimension, double shift, long seed) {
        if (dimension < 1) throw new IllegalArgumentException("no space of dimension " + dimension);
        if (!(shift >= 0) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException("the shift must not be negative: " + shift);
        }
        Random random = new Random(seed);
        Rotation rotation = Rotation.drawn(dimension, random::nextGaussian);
        double[] direction = new double[dimension];
        double squares = 0;
        for (int i = 0; i < dimension; i++) {
            direction[i] = random.nextGaussian();
            squares += direction[i] * direction[i];
        }
        for (int i = 0; i < dimension; i++) direction[i] *= shift / StrictMath.sqrt(squares);
        return new Transform(rotation, new double[dimension], direction, 1, 1, 0);
    }

    /** Where a point of the family lies on the instance: pivot + shift + scale R (y − pivot). */
    public double[] toInstance(double[] y) {
        requireDimension(y);
        double[] turned = new double[pivot.length];
        for (int i = 0; i < turned.length; i++) turned[i] = y[i] - pivot[i];
        turned = rotation.turn(turned);
        for (int i = 0; i < turned.length; i++) turned[i] = pivot[i] + shift[i] + scale * turned[i];
        return turned;
    }

    /** Where a point of the instance lies on the family: the inverse of {@link #toInstance}. */
    public double[] toFamily(double[] x) {
        double[] y = new double[pivot.length];
        toFamily(x, y, new double[pivot.length]);
        return y;
    }

    /** Writes that point to {@code y}; {@code moved} of length n is overwritten. */
    void toFamily(double[] x, double[] y, double[] moved) {
        requireDimension(x);
        for (int i = 0; i < moved.length; i++) moved[i] = x[i] - pivot[i] - shift[i];
        rotation.turnBack(moved, y);
        for (int i = 0; i < y.length; i++) y[i] = pivot[i] + y[i] / scale;
    }

    /** The instance of that objective; it knows its second derivatives where the family does. */
    public Objective of(Objective family) {
        return family instanceof Curved curved ? of(curved) : new Transformed(family, this);
    }

    /** The instance of an objective that knows its second derivatives. */
    public Curved of(Curved family) {
        return new TransformedCurve(family, this);
    }

    private void requireDimension(double[] x) {
        if (x.length != pivot.length) {
            throw new IllegalArgumentException("a transform of dimension " + pivot.length + ", a point of " + x.length);
        }
    }
}
