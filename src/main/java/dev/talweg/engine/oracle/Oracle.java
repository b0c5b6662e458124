package dev.talweg.engine.oracle;

import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run may ask of an objective. Counts, refuses what is beyond the budget, and records every answered question. Asking
 * for the value and the gradient at one point, one right after the other, costs once. A point or an answer that is not finite
 * ends the run: nothing more is answered. Used by one thread.
 */
public final class Oracle {

    private final Objective asked;
    private final Objective measured;
    private final @Nullable Batches batches;
    private final int unit;
    private final int budget;
    private final List<Call> calls = new ArrayList<>();
    private int used;
    private boolean diverged;
    private double @Nullable [] last;
    private boolean valueTold;
    private boolean gradientTold;

    private Oracle(Objective asked, Objective measured, @Nullable Batches batches, int unit, int budget) {
        if (asked.dimension() != measured.dimension()) {
            throw new IllegalArgumentException(
                    asked.dimension() + " variables asked, " + measured.dimension() + " measured");
        }
        if (budget < 1) throw new IllegalArgumentException("a budget must be positive: " + budget);
        this.asked = asked;
        this.measured = measured;
        this.batches = batches;
        this.unit = unit;
        this.budget = budget;
    }

    /** An oracle that counts calls. */
    public static Oracle counting(Objective objective, int budget) {
        return new Oracle(objective, objective, null, 1, budget);
    }

    /**
     * An oracle over examples that counts example gradients: a value or a full gradient costs all of them, a batch its size.
     *
     * @param validation what the record holds the value of; it is never told
     * @param seed of the order in which batches are drawn
     */
    public static Oracle learning(FiniteSum training, Objective validation, int budget, long seed) {
        return new Oracle(training, validation, new Batches(training.terms(), seed), training.terms(), budget);
    }

    /** f(x). */
    public Response value(double[] x) {
        boolean free = isLast(x) && gradientTold && !valueTold;
        Response refused = refusal(x, free ? 0 : unit);
        if (refused != null) return refused;
        double value = asked.value(x);
        if (!record(x, value, value, null, free)) return new Response.Refused(Response.Reason.DIVERGED);
        if (!free) gradientTold = false;
        valueTold = true;
        return new Response.Value(value);
    }

    /** The gradient at x. */
    public Response gradient(double[] x) {
        boolean free = isLast(x) && valueTold && !gradientTold;
        Response refused = refusal(x, free ? 0 : unit);
        if (refused != null) return refused;
        double[] gradient = new double[x.length];
        double value = asked.valueAndGradient(x, gradient);
        double norm = norm(gradient);
        if (!record(x, value, norm, norm, free)) return new Response.Refused(Response.Reason.DIVERGED);
        if (!free) valueTold = false;
        gradientTold = true;
        return new Response.Gradient(gradient);
    }

    /**
     * The gradient at x over the next {@code size} examples.
     *
     * @throws IllegalArgumentException when there are no examples, or not that many
     */
    public Response batchGradient(double[] x, int size) {
        if (batches == null || !(asked instanceof FiniteSum sum) || size < 1 || size > sum.terms()) {
            throw new IllegalArgumentException("no batch of " + size);
        }
        Response refused = refusal(x, size);
        if (refused != null) return refused;
        double[] gradient = new double[x.length];
        sum.batchGradient(x, batches.draw(size), gradient);
        double value = measured.value(x);
        if (!record(x, value, norm(gradient), null, false)) return new Response.Refused(Response.Reason.DIVERGED);
        last = null;
        return new Response.Gradient(gradient);
    }

    public int dimension() {
        return asked.dimension();
    }

    public int budget() {
        return budget;
    }

    /** What has been spent. */
    public int used() {
        return used;
    }

    public int remaining() {
        return budget - used;
    }

    /** The run has left the finite numbers. */
    public boolean diverged() {
        return diverged;
    }

    /** What was asked so far. */
    public Trajectory trajectory() {
        return new Trajectory(calls, used, diverged);
    }

    /** Refuses, or spends the cost. */
    private @Nullable Response refusal(double[] x, int cost) {
        asked.requireDimension(x);
        if (diverged) return new Response.Refused(Response.Reason.DIVERGED);
        if (cost > remaining()) return new Response.Refused(Response.Reason.BUDGET);
        used += cost;
        for (double coordinate : x) diverged |= !Double.isFinite(coordinate);
        return diverged ? new Response.Refused(Response.Reason.DIVERGED) : null;
    }

    private boolean record(double[] x, double value, double answer, @Nullable Double norm, boolean again) {
        double seen = asked == measured ? value : measured.value(x);
        if (!Double.isFinite(value) || !Double.isFinite(answer) || !Double.isFinite(seen)) {
            diverged = true;
            return false;
        }
        double[] point = x.clone();
        if (again) {
            calls.set(calls.size() - 1, new Call(used, seen, known(norm), drawable(point)));
        } else {
            calls.add(new Call(used, seen, norm, drawable(point)));
        }
        last = point;
        return true;
    }

    private @Nullable Double known(@Nullable Double norm) {
        return norm != null ? norm : calls.get(calls.size() - 1).gradientNorm();
    }

    private static double @Nullable [] drawable(double[] point) {
        return point.length == 2 ? point : null;
    }

    /** The same bits as the point asked last; NaN and −0 count by their bits. */
    private boolean isLast(double[] x) {
        return last != null && Arrays.equals(last, x);
    }

    private static double norm(double[] gradient) {
        double sum = 0;
        for (double entry : gradient) sum += entry * entry;
        return StrictMath.sqrt(sum);
    }
}
