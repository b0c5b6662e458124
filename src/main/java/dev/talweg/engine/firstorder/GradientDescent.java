package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/** Straight down the gradient: x ← x − η g. Source: A. Cauchy, Comptes Rendus 25 (1847) 536-538. */
public final class GradientDescent implements Update {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of();

    /** There is nothing to tune. */
    public GradientDescent(Tuning tuning) {}

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        Entries.move(x, rate, gradient);
    }
}
