package dev.talweg.engine.schedule;

/** Multiplies the rate by a factor after every so many steps: rate · factor^⌊k / every⌋. */
public record StepDecay(double initial, int every, double factor) implements Schedule {

    public StepDecay {
        if (every < 1) throw new IllegalArgumentException("a step has at least length 1: " + every);
    }

    @Override
    public double rate(int step) {
        return initial * StrictMath.pow(factor, step / every);
    }
}
