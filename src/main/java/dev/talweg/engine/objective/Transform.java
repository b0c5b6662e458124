package dev.talweg.engine.objective;

/**
 * How an instance differs from its family: the surface is turned and stretched about a pivot, moved, and its heights are
 * stretched and raised.
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

    /** Where a point of the family lies on the instance: pivot + shift + scale R (y − pivot). */
    public double[] toInstance(double[] y) {
        double[] turned = rotation.turn(difference(y, pivot));
        for (int i = 0; i < turned.length; i++) turned[i] = pivot[i] + shift[i] + scale * turned[i];
        return turned;
    }

    /** Where a point of the instance lies on the family: the inverse of {@link #toInstance}. */
    public double[] toFamily(double[] x) {
        double[] turned = rotation.turnBack(difference(difference(x, pivot), shift));
        for (int i = 0; i < turned.length; i++) turned[i] = pivot[i] + turned[i] / scale;
        return turned;
    }

    /** The instance of that objective. */
    public Objective of(Objective family) {
        return new Transformed(family, this);
    }

    private static double[] difference(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("lengths differ: " + a.length + ", " + b.length);
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) difference[i] = a[i] - b[i];
        return difference;
    }
}
