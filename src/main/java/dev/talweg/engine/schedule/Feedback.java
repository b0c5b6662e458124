package dev.talweg.engine.schedule;

/** A schedule that changes with what it is told of the loss. Used for one run, by one thread. */
public interface Feedback extends Schedule {

    /** Hears the loss after a step. */
    void told(double loss);
}
