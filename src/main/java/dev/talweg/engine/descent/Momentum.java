package dev.talweg.engine.descent;

import org.jspecify.annotations.Nullable;

/**
 * A heavy ball: v ← μ v + g (v = g at the first step), x ← x − η v. The rate stands outside the velocity, as in PyTorch.
 * Source: B. T. Polyak, USSR Computational Mathematics and Mathematical Physics 4 (1964) 1-17.
 */
final class Momentum implements Update {

    private final double momentum;
    private double @Nullable [] velocity;

    Momentum(double momentum) {
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
        for (int i = 0; i < x.length; i++) x[i] -= rate * v[i];
    }
}
