package dev.talweg.engine.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Moves the rate up and down in triangles: least · (1 − wave(k)) + most · wave(k); the momentum the other way, most
 * where the rate is least. As PyTorch's CyclicLR. Source: L. N. Smith, Cyclical learning rates for training neural
 * networks, WACV 2017.
 *
 * @param momentum null to leave the momentum alone
 */
public record Cyclical(Range rates, Wave wave, @Nullable Range momentum) implements Schedule {

    /** Leaves the momentum alone. */
    public Cyclical(Range rates, Wave wave) {
        this(rates, wave, null);
    }

    @Override
    public double rate(int step) {
        return between(rates.least(), rates.most(), wave.at(step));
    }

    @Override
    public boolean cyclesMomentum() {
        return momentum != null;
    }

    @Override
    public double momentum(int step) {
        if (momentum == null) return Schedule.super.momentum(step);
        return between(momentum.most(), momentum.least(), wave.at(step));
    }

    /** Exactly one of the ends where the share is 0 or 1. */
    private static double between(double from, double to, double share) {
        return from * (1 - share) + to * share;
    }
}
