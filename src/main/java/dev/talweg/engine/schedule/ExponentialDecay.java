package dev.talweg.engine.schedule;

/** Multiplies the rate by a factor after every step: rate · factor^k. */
public record ExponentialDecay(double initial, double factor) implements Schedule {

    @Override
    public double rate(int step) {
        return initial * StrictMath.pow(factor, step);
    }
}
