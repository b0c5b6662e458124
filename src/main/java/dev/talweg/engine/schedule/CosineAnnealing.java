package dev.talweg.engine.schedule;

/**
 * Lets the rate down along half a cosine wave, floor + (rate − floor) (1 + cos(π k / period)) / 2; it rises again after
 * the period, as a wave does. Source: Loshchilov and Hutter, SGDR, ICLR 2017 (without restarts).
 */
public record CosineAnnealing(double initial, double floor, int period) implements Schedule {

    public CosineAnnealing {
        if (period < 1) throw new IllegalArgumentException("a period has at least length 1: " + period);
    }

    @Override
    public double rate(int step) {
        return floor + (initial - floor) * (1 + StrictMath.cos(StrictMath.PI * step / period)) / 2;
    }
}
