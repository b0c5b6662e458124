package dev.talweg.engine.oracle;

import org.jspecify.annotations.Nullable;

/** Where a run has been and which way it turned, as far as that is kept. Used for one run, by one thread. */
final class Footsteps {

    private double[] first = {};
    private double[] lowest = {};
    private double[] last = {};
    private double[] stood = {};
    private double[] step = {};
    private double length;
    private @Nullable Double stride;
    private double least = Double.POSITIVE_INFINITY;

    /** The next point that was asked; it is not changed any more. */
    void at(double[] point, double value) {
        if (first.length == 0) first = point;
        if (value < least) {
            least = value;
            lowest = point;
        }
        last = point;
    }

    /**
     * A step to the point asked last, from where the last step led.
     *
     * @return the cosine of the angle to the step before; null where there is none, or this one has no length
     */
    @Nullable
    Double step() {
        if (stood.length == 0) {
            stood = last;
            step = new double[last.length];
            return null;
        }
        double product = 0;
        double squares = 0;
        for (int i = 0; i < last.length; i++) {
            double difference = last[i] - stood[i];
            product += difference * step[i];
            squares += difference * difference;
        }
        double root = StrictMath.sqrt(squares);
        stride = Double.isFinite(root) ? root : null;
        if (squares == 0) return null;
        double cosine = product / (length * root);
        for (int i = 0; i < last.length; i++) step[i] = last[i] - stood[i];
        length = root;
        stood = last;
        return Double.isFinite(cosine) ? cosine : null;
    }

    /** The length of the step taken last; null before the first. */
    @Nullable
    Double stride() {
        return stride;
    }

    /** What stands out; null where nothing was asked. */
    @Nullable
    Landmarks landmarks() {
        return first.length == 0 ? null : new Landmarks(first, lowest, last);
    }
}
