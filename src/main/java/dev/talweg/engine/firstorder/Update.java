package dev.talweg.engine.firstorder;

/**
 * One step of a first-order method: what it makes of a gradient, entry by entry. It may remember earlier ones; used for
 * one run, by one thread, always with the same length. Allocates at its first step only.
 */
public interface Update {

    /** Moves x in place; the gradient was taken at x, and may be overwritten. */
    void step(double[] x, double[] gradient, double rate);

    /** From now on keeps that much of the past, where a schedule cycles it and the method has a momentum (or a β₁). */
    default void momentum(double momentum) {}

    /** Whether an entry of x moves by what its own gradients were alone, whatever the others are. */
    default boolean isElementWise() {
        return true;
    }
}
