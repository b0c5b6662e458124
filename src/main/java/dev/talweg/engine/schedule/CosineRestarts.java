package dev.talweg.engine.schedule;

/**
 * Cosine annealing with warm restarts: floor + (rate − floor) (1 + cos(π j / T)) / 2, where j counts from the last
 * restart and the cycles have the lengths T = first, first · growth, first · growth², … Source: I. Loshchilov and F.
 * Hutter, SGDR: stochastic gradient descent with warm restarts, ICLR 2017.
 */
public record CosineRestarts(double initial, double floor, int first, int growth) implements Schedule {

    public CosineRestarts {
        if (first < 1) throw new IllegalArgumentException("a cycle has at least length 1: " + first);
        if (growth < 1) throw new IllegalArgumentException("a cycle is at least as long as the last: " + growth);
    }

    @Override
    public double rate(int step) {
        long since = step;
        long length = first;
        if (growth == 1) since %= length;
        while (since >= length) {
            since -= length;
            length *= growth;
        }
        return floor + (initial - floor) * (1 + StrictMath.cos(StrictMath.PI * since / length)) / 2;
    }
}
