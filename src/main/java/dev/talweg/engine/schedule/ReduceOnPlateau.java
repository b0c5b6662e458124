package dev.talweg.engine.schedule;

/**
 * Multiplies the rate by a factor, down to {@code floor}, when the loss has not got better for longer than patience
 * allows; the step that it is asked for plays no part. A change of less than 10⁻⁸ is left out. As PyTorch's
 * ReduceLROnPlateau, of which it has every rule.
 */
public final class ReduceOnPlateau implements Feedback {

    private static final double LEAST_CHANGE = 1e-8;

    /**
     * When a loss counts as a plateau.
     *
     * @param most this many losses in a row may be no better than the best; one more is a plateau
     * @param cooldown so many losses after a reduction do not count
     * @param threshold what a loss has to be better by
     * @param relative better is below best · (1 − threshold), which is of use for losses above 0 only; otherwise below
     *     best − threshold
     */
    public record Patience(int most, int cooldown, double threshold, boolean relative) {

        public Patience {
            if (most < 0 || cooldown < 0)
                throw new IllegalArgumentException("no patience of " + most + ", " + cooldown);
        }

        private boolean isBetter(double loss, double best) {
            return loss < (relative ? best * (1 - threshold) : best - threshold);
        }
    }

    private final double factor;
    private final double floor;
    private final Patience patience;
    private double rate;
    private double best = Double.POSITIVE_INFINITY;
    private int bad;
    private int cooling;

    /** @throws IllegalArgumentException when the factor is not from 0 to below 1 */
    public ReduceOnPlateau(double initial, double factor, double floor, Patience patience) {
        if (!(factor >= 0 && factor < 1))
            throw new IllegalArgumentException("a reduction is by less than 1: " + factor);
        this.rate = initial;
        this.factor = factor;
        this.floor = floor;
        this.patience = patience;
    }

    @Override
    public double rate(int step) {
        return rate;
    }

    @Override
    public void told(double loss) {
        if (patience.isBetter(loss, best)) {
            best = loss;
            bad = 0;
        } else {
            bad++;
        }
        if (cooling > 0) {
            cooling--;
            bad = 0;
        }
        if (bad > patience.most) {
            reduce();
            cooling = patience.cooldown;
            bad = 0;
        }
    }

    private void reduce() {
        double reduced = Math.max(rate * factor, floor);
        if (rate - reduced > LEAST_CHANGE) rate = reduced;
    }
}
