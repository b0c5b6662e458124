package dev.talweg.engine.descent;

import dev.talweg.engine.objective.Vectors;

/** Says when a descent has gone far enough. Used for one run, by one thread. */
@FunctionalInterface
public interface StopRule {

    /**
     * Asked at every point where a value and a gradient were told, in order.
     *
     * @param x where it stands; neither array is changed
     * @return true to end the descent there
     */
    boolean stops(double[] x, double value, double[] gradient);

    /** Stops when one of both does; each is asked every time. */
    default StopRule or(StopRule other) {
        return (x, value, gradient) -> stops(x, value, gradient) | other.stops(x, value, gradient);
    }

    /**
     * Stops at the point that so many others came before: after so many steps, where every point that is asked is a
     * step.
     */
    static StopRule afterSteps(int steps) {
        int[] told = {0};
        return (x, value, gradient) -> told[0]++ >= steps;
    }

    /** Stops where f is at most that. */
    static StopRule atValue(double level) {
        return (x, value, gradient) -> value <= level;
    }

    /** Stops where the largest entry of the gradient is at most that in size. */
    static StopRule atGradient(double level) {
        return (x, value, gradient) -> Vectors.largest(gradient) <= level;
    }

    /**
     * Stops when the last {@code patience} points have not lowered f by more than {@code least} below the best before.
     */
    static StopRule atStandstill(int patience, double least) {
        double[] best = {Double.POSITIVE_INFINITY};
        int[] waited = {0};
        return (x, value, gradient) -> {
            if (value < best[0] - least) {
                best[0] = value;
                waited[0] = 0;
            } else {
                waited[0]++;
            }
            return waited[0] > patience;
        };
    }
}
