package dev.talweg.engine.oracle;

import dev.talweg.engine.data.Batches;
import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run may ask of an objective. Counts, refuses what is beyond the budget, and records every answered question.
 * Asking for the value and the gradient at one point, one right after the other, costs once. A point or an answer that
 * is not finite ends the run: nothing more is answered. Used by one thread.
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
    private final Footsteps footsteps = new Footsteps();
    private boolean valueTold;
    private boolean gradientTold;
    private int valueCost;
    private Consumer<Call> watcher = call -> {};

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
     * An oracle over examples that counts example gradients: a value or a full gradient costs all of them, a batch its
     * size.
     *
     * @param validation what the record holds the value of; it is never told
     * @param seed of the order in which batches are drawn
     */
    public static Oracle learning(FiniteSum training, Objective validation, int budget, long seed) {
        return new Oracle(training, validation, Batches.shuffled(training.terms(), seed), training.terms(), budget);
    }

    /** f(x). */
    public Response value(double[] x) {
        boolean free = isLast(x) && gradientTold && !valueTold;
        Response refused = refusal(x, free ? 0 : unit);
        if (refused != null) return refused;
        if (!free) valueCost += unit;
        double value = asked.value(x);
        if (!record(x, value, measured(x, value), null, free)) return new Response.Refused(Response.Reason.DIVERGED);
        if (!free) gradientTold = false;
        valueTold = true;
        return new Response.Value(value);
    }

    /** The gradient at x. */
    public Response gradient(double[] x) {
        Response response = lookedAside(x);
        if (response instanceof Response.Gradient) stepped();
        return response;
    }

    /** The gradient at x, asked to learn of the ground and not as a step of the way. */
    Response lookedAside(double[] x) {
        boolean free = isLast(x) && valueTold && !gradientTold;
        Response refused = refusal(x, free ? 0 : unit);
        if (refused != null) return refused;
        double[] gradient = new double[x.length];
        double value = asked.valueAndGradient(x, gradient);
        double norm = Vectors.norm(gradient);
        if (!record(x, value + norm, measured(x, value), norm, free)) {
            return new Response.Refused(Response.Reason.DIVERGED);
        }
        if (!free) valueTold = false;
        gradientTold = true;
        return new Response.Gradient(value, gradient);
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
        double loss = sum.batchValueAndGradient(x, batches.draw(size), gradient);
        if (!record(x, loss + Vectors.norm(gradient), measured.value(x), null, false)) {
            return new Response.Refused(Response.Reason.DIVERGED);
        }
        valueTold = true; // so that nothing more is free here
        gradientTold = true;
        stepped();
        return new Response.Gradient(loss, gradient);
    }

    /**
     * Lets somebody look on, in the thread that asks: they hear each answered question, and again what is learnt of the
     * same one later, which has the same cost.
     */
    public void watchedBy(Consumer<Call> onlooker) {
        watcher = onlooker;
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
        return new Trajectory(calls, used, valueCost, diverged, footsteps.landmarks());
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

    /** What is measured at x, where f(x) is known already. */
    private double measured(double[] x, double value) {
        return asked == measured ? value : measured.value(x);
    }

    /**
     * Keeps the answer to a question.
     *
     * @param answer finite if all of the answer is
     * @param seen what is measured at x
     * @param again whether the call before was at the same point, and is this one now
     * @return false when something is not finite
     */
    private boolean record(double[] x, double answer, double seen, @Nullable Double norm, boolean again) {
        if (!Double.isFinite(answer) || !Double.isFinite(seen)) {
            diverged = true;
            return false;
        }
        double[] point = x.clone();
        if (again) {
            Call before = calls.get(calls.size() - 1);
            Double known = norm != null ? norm : before.gradientNorm();
            calls.set(calls.size() - 1, new Call(used, seen, known, drawable(point), before.turn(), before.stride()));
        } else {
            calls.add(new Call(used, seen, norm, drawable(point)));
            footsteps.at(point, seen);
        }
        last = point;
        watcher.accept(calls.get(calls.size() - 1));
        return true;
    }

    /** Steps lead from gradient to gradient; a value alone is a look aside, as in a line search. */
    private void stepped() {
        Double turn = footsteps.step();
        Double stride = footsteps.stride();
        if (stride == null) return;
        calls.set(calls.size() - 1, calls.get(calls.size() - 1).after(turn, stride));
        watcher.accept(calls.get(calls.size() - 1));
    }

    private static double @Nullable [] drawable(double[] point) {
        return point.length == 2 ? point : null;
    }

    /** The same bits as the point asked last; NaN and −0 count by their bits. */
    private boolean isLast(double[] x) {
        return last != null && Arrays.equals(last, x);
    }
}
