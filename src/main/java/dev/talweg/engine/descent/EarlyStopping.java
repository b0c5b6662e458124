package dev.talweg.engine.descent;

import dev.talweg.engine.objective.Objective;

/**
 * Stops when a validation objective has got no better for too long, and keeps the point where it was best: by then the
 * descent itself has gone on to learn its own examples by heart. Better is lower by more than {@code least} than the
 * last point that was better; more than {@code patience} points in a row that are not stop the descent. Source: L.
 * Prechelt, Early stopping, but when?, Neural Networks: Tricks of the Trade, 1998.
 */
public final class EarlyStopping implements StopRule {

    private final Objective validation;
    private final int patience;
    private final double least;
    private final double[] best;
    private double bestValue = Double.POSITIVE_INFINITY;
    private double bar = Double.POSITIVE_INFINITY;
    private int bestStep = -1;
    private int step = -1;
    private int waited;

    public EarlyStopping(Objective validation, int patience, double least) {
        if (patience < 0) throw new IllegalArgumentException("patience is not negative: " + patience);
        if (!(least >= 0)) throw new IllegalArgumentException("an improvement is not negative: " + least);
        this.validation = validation;
        this.patience = patience;
        this.least = least;
        this.best = new double[validation.dimension()];
    }

    @Override
    public boolean stops(double[] x, double value, double[] gradient) {
        step++;
        double validated = validation.value(x);
        if (validated < bestValue) keep(x, validated);
        if (validated < bar - least) {
            bar = validated;
            waited = 0;
        } else {
            waited++;
        }
        return waited > patience;
    }

    private void keep(double[] x, double value) {
        System.arraycopy(x, 0, best, 0, best.length);
        bestValue = value;
        bestStep = step;
    }

    /**
     * The point with the least validation value, a copy.
     *
     * @throws IllegalStateException when no point had a value below infinity
     */
    public double[] best() {
        requireBest();
        return best.clone();
    }

    /** The least validation value; infinite when no point had one. */
    public double bestValue() {
        return bestValue;
    }

    /**
     * How many points came before the best one.
     *
     * @throws IllegalStateException when no point had a value below infinity
     */
    public int bestStep() {
        requireBest();
        return bestStep;
    }

    private void requireBest() {
        if (bestStep < 0) throw new IllegalStateException("the validation objective had no value at any point yet");
    }
}
