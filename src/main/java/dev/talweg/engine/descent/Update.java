package dev.talweg.engine.descent;

/**
 * One step of a first-order method: what it makes of a gradient. It may remember earlier ones; used for one run, by one thread.
 */
interface Update {

    /** Moves x in place; the gradient was taken at x and is not changed. */
    void step(double[] x, double[] gradient, double rate);
}
