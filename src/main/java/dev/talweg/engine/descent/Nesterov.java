package dev.talweg.engine.descent;

import org.jspecify.annotations.Nullable;

/**
 * Nesterov's momentum in Bengio's form, with the gradient taken at x: v ← μ v + g (v = g at the first step), x ← x − η (g + μ v).
 * Sources: Y. Nesterov, Soviet Mathematics Doklady 27 (1983) 372-376; Bengio, Boulanger-Lewandowski and Pascanu, ICASSP 2013.
 */
final class Nesterov implements Update {

    private final double momentum;
    private double @Nullable [] velocity;

    Nesterov(double momentum) {
        this.momentum = momentum;
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        double[] v = velocity;
        if (v == null) {
            v = gradient.clone();
            velocity = v;
        } else {
            for (int i = 0; i < x.length; i++) v[i] = momentum * v[i] + gradient[i];
        }
        for (int i = 0; i < x.length; i++) x[i] -= rate * (gradient[i] + momentum * v[i]);
    }
}
