package dev.talweg.engine.schedule;

/** How a learning rate changes from step to step; a pure function of the step. */
@FunctionalInterface
public interface Schedule {

    /** The learning rate of a step, counted from 0. */
    double rate(int step);
}
