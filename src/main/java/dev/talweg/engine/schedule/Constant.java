package dev.talweg.engine.schedule;

/** The same learning rate at every step. */
public record Constant(double rate) implements Schedule {

    @Override
    public double rate(int step) {
        return rate;
    }
}
