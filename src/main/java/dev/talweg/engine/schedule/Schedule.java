package dev.talweg.engine.schedule;

/** How a learning rate changes from step to step; a pure function of the step, unless it is a {@link Feedback}. */
@FunctionalInterface
public interface Schedule {

    /** The learning rate of a step, counted from 0. */
    double rate(int step);

    /** Whether the momentum changes as well. */
    default boolean cyclesMomentum() {
        return false;
    }

    /** The momentum of a step, where the schedule {@link #cyclesMomentum}. */
    default double momentum(int step) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " leaves the momentum alone");
    }
}
