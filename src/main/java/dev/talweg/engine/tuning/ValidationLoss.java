package dev.talweg.engine.tuning;

import dev.talweg.engine.data.Split;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;

/**
 * What settings are worth: f(u, v) = the loss on validation examples of a logistic regression that was trained on the
 * others from 0, by so many steps of gradient descent with the learning rate 10ᵘ and the penalty 10ᵛ. Where training
 * ends higher than {@value #CEILING} or nowhere, f is {@value #CEILING} and flat. The gradient is that of central
 * differences. Never below 0, and not convex.
 */
public final class ValidationLoss implements Objective {

    /** Three times what guessing costs. */
    private static final double CEILING = 2;

    private static final double STEP = 1e-5;

    private final Split split;
    private final LogisticLoss validation;
    private final int steps;

    public ValidationLoss(Split split, int steps) {
        if (steps < 1) throw new IllegalArgumentException("training takes at least one step: " + steps);
        this.split = split;
        this.validation = new LogisticLoss(split.validation(), 0);
        this.steps = steps;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        return trained(x[0], x[1]);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        gradient[0] = (trained(x[0] + STEP, x[1]) - trained(x[0] - STEP, x[1])) / (2 * STEP);
        gradient[1] = (trained(x[0], x[1] + STEP) - trained(x[0], x[1] - STEP)) / (2 * STEP);
        return trained(x[0], x[1]);
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private double trained(double u, double v) {
        if (Double.isNaN(u) || Double.isNaN(v)) return Double.NaN;
        double rate = StrictMath.pow(10, u);
        double penalty = StrictMath.pow(10, v);
        if (!Double.isFinite(rate) || !Double.isFinite(penalty)) return CEILING;
        LogisticLoss training = new LogisticLoss(split.training(), penalty);
        double[] w = new double[training.dimension()];
        double[] slope = new double[w.length];
        for (int step = 0; step < steps; step++) {
            training.valueAndGradient(w, slope);
            for (int j = 0; j < w.length; j++) w[j] -= rate * slope[j];
            if (!Double.isFinite(Arrays.stream(w).sum())) return CEILING;
        }
        double loss = validation.value(w);
        return loss < CEILING ? loss : CEILING;
    }
}
