package dev.talweg.engine.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Climbs from a small rate to a large one and falls to next to nothing, once in a run of known length N: from {@code
 * start} to {@code peak} at step p N − 1, then to {@code end} at step N − 1; in three phases, back to {@code start} at
 * step 2 p N − 2 before that. Between those steps a rate goes from a to b as b + (a − b) (1 + cos(π s)) / 2 or
 * straight, a (1 − s) + b s, with s from 0 to 1. The momentum goes the other way: it is least at the peak. Stays at the
 * end after step N − 1. As PyTorch's OneCycleLR. Source: L. N. Smith and N. Topin, Super-convergence, arXiv 1708.07120
 * (2017).
 *
 * @param momentum null to leave the momentum alone
 */
public record OneCycle(Rates rates, Phases phases, @Nullable Range momentum) implements Schedule {

    /** Leaves the momentum alone. */
    public OneCycle(Rates rates, Phases phases) {
        this(rates, phases, null);
    }

    /** The rates at the start, at the peak and at the end. */
    public record Rates(double start, double peak, double end) {

        /** Starts at peak / divisor and ends at the start / finalDivisor, as PyTorch counts. */
        public static Rates below(double peak, double divisor, double finalDivisor) {
            return new Rates(peak / divisor, peak, peak / divisor / finalDivisor);
        }
    }

    /** How a phase goes from one rate to the next. */
    public enum Curve {
        /** Along half a cosine wave. */
        COSINE,
        /** Straight. */
        LINEAR
    }

    /**
     * When the rate turns.
     *
     * @param steps N
     * @param rise p, the share of the run until the peak
     * @param three falls back to the start as fast as it rose, and to the end then
     */
    public record Phases(int steps, double rise, boolean three, Curve curve) {

        public Phases {
            if (!(rise * steps >= 1 && rise <= (three ? 0.5 : 1))) {
                throw new IllegalArgumentException("no rise over " + rise + " of " + steps + " steps");
            }
        }

        /** The value at a step of what is {@code start} at first, {@code peak} at the peak and {@code end} at last. */
        double at(int step, double start, double peak, double end) {
            double top = rise * steps - 1;
            if (step <= top) return between(start, peak, top == 0 ? 1 : step / top);
            double turn = 2 * top;
            if (three && step <= turn) return between(peak, start, (step - top) / (turn - top));
            double from = three ? turn : top;
            return between(three ? start : peak, end, Math.min(1, (step - from) / (steps - 1 - from)));
        }

        private double between(double a, double b, double share) {
            return switch (curve) {
                case COSINE -> b + (a - b) / 2 * (1 + StrictMath.cos(StrictMath.PI * share));
                case LINEAR -> a * (1 - share) + b * share;
            };
        }
    }

    @Override
    public double rate(int step) {
        return phases.at(step, rates.start, rates.peak, rates.end);
    }

    @Override
    public boolean cyclesMomentum() {
        return momentum != null;
    }

    @Override
    public double momentum(int step) {
        if (momentum == null) return Schedule.super.momentum(step);
        return phases.at(step, momentum.most(), momentum.least(), momentum.most());
    }
}
