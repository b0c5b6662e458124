package dev.talweg.engine.method;

import dev.talweg.engine.firstorder.Update;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.schedule.Feedback;
import dev.talweg.engine.schedule.Schedule;
import java.util.stream.Stream;

/**
 * Many runners on one objective, all with the same plan, in step. It is kept as a structure of arrays,
 * x[coordinate][runner], so that one loop moves all runners along a coordinate; every runner goes exactly where it
 * would go alone, to the last bit, as long as f is a number there. Used by one thread.
 */
public final class Race {

    private final Objective objective;
    private final Schedule schedule;
    private final Update[] updates;
    private final double[][] x;
    private final double[][] gradients;
    private int step;

    private Race(Objective objective, Schedule schedule, Update[] updates, double[][] x) {
        this.objective = objective;
        this.schedule = schedule;
        this.updates = updates;
        this.x = x;
        this.gradients = new double[x.length][x[0].length];
    }

    /**
     * A race from these starts, runners × dimension; they are copied.
     *
     * @throws IllegalArgumentException when there is no runner, a start has another dimension, the method finds its own
     *     step lengths or has no such tuning, its steps are not entry by entry (the gradient's norm is clipped), or the
     *     schedule is one that has to be told of the loss
     */
    public static Race of(Objective objective, double[][] starts, Plan plan) {
        if (starts.length == 0) throw new IllegalArgumentException("a race has at least one runner");
        for (double[] start : starts) objective.requireDimension(start);
        if (plan.schedule() instanceof Feedback) {
            throw new IllegalArgumentException("runners share a schedule and cannot each tell it their loss");
        }
        Update[] updates = Stream.generate(() -> plan.method().update(plan.tuning()))
                .limit(objective.dimension())
                .toArray(Update[]::new);
        if (!updates[0].isElementWise()) {
            throw new IllegalArgumentException("the norm of a gradient cannot be clipped in a race: " + plan.tuning());
        }
        return new Race(objective, plan.schedule(), updates, transposed(starts));
    }

    /** Every runner takes one step. */
    public void step() {
        objective.gradients(x, gradients);
        double rate = schedule.rate(step);
        boolean cycles = schedule.cyclesMomentum();
        for (int j = 0; j < x.length; j++) {
            if (cycles) updates[j].momentum(schedule.momentum(step));
            updates[j].step(x[j], gradients[j], rate);
        }
        step++;
    }

    /** Every runner takes so many steps. */
    public void run(int steps) {
        for (int i = 0; i < steps; i++) step();
    }

    /** Where the runners are, runners × dimension, a copy. */
    public double[][] positions() {
        return transposed(x);
    }

    /** f where each runner is, a copy. */
    public double[] values() {
        return Stream.of(positions()).mapToDouble(objective::value).toArray();
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) columns[j][i] = rows[i][j];
        }
        return columns;
    }
}
