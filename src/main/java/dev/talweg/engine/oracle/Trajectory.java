package dev.talweg.engine.oracle;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an oracle saw of a run, question after question; every value finite.
 *
 * @param cost all that was spent, with the question that diverged
 * @param valueCost what of it was spent on values alone; the rest went to gradients
 * @param diverged the run left the finite numbers after the last call
 * @param landmarks points that stand out; null where nothing was answered
 */
public record Trajectory(
        List<Call> calls,
        int cost,
        int valueCost,
        boolean diverged,
        @Nullable Landmarks landmarks) {

    public Trajectory {
        calls = List.copyOf(calls);
    }

    /** A run of which no points are known. */
    public Trajectory(List<Call> calls, int cost, boolean diverged) {
        this(calls, cost, 0, diverged, null);
    }

    /** The least value seen within a cost; positive infinity where there is none. */
    public double leastWithin(int cost) {
        double least = Double.POSITIVE_INFINITY;
        for (Call call : calls) {
            if (call.cost() > cost) break;
            least = StrictMath.min(least, call.value());
        }
        return least;
    }

    /** The least value seen. */
    public double least() {
        return leastWithin(Integer.MAX_VALUE);
    }

    /** The cost at which a value of at most {@code level} was first seen, if ever. */
    public OptionalInt costToReach(double level) {
        for (Call call : calls) {
            if (call.value() <= level) return OptionalInt.of(call.cost());
        }
        return OptionalInt.empty();
    }
}
