package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * Adadelta, whose steps have the unit of x: v ← ρ v + (1 − ρ) g², d = √(u + ε) / √(v + ε) · g, u ← ρ u + (1 − ρ) d²,
 * x ← x − η d, element by element, u and v from 0. The paper has η = 1; u does not know of η, as in PyTorch.
 * Source: M. D. Zeiler, arXiv 1212.5701 (2012).
 */
public final class AdaDelta implements Update {

    private static final Hyperparameter RHO = Hyperparameter.share("rho", 0.9);
    private static final Hyperparameter EPSILON = Hyperparameter.size("epsilon", 1e-6);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(RHO, EPSILON);

    private final double rho;
    private final double epsilon;
    private double[] u = {};
    private double[] v = {};

    public AdaDelta(Tuning tuning) {
        this.rho = tuning.of(RHO);
        this.epsilon = tuning.of(EPSILON);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (v.length == 0) {
            u = new double[x.length];
            v = new double[x.length];
        }
        Entries.gatherSquares(v, rho, 1 - rho, gradient);
        rescale(gradient, u, v, epsilon);
        Entries.gatherSquares(u, rho, 1 - rho, gradient);
        Entries.move(x, rate, gradient);
    }

    /** g ← d. */
    private static void rescale(double[] g, double[] u, double[] v, double epsilon) {
        for (int i = 0; i < g.length; i++) g[i] *= Math.sqrt(u[i] + epsilon) / Math.sqrt(v[i] + epsilon);
    }
}
