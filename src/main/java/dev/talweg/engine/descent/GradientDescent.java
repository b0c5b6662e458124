package dev.talweg.engine.descent;

/** Straight down the gradient: x ← x − η g. Source: A. Cauchy, Comptes Rendus 25 (1847) 536-538. */
final class GradientDescent implements Update {

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        for (int i = 0; i < x.length; i++) x[i] -= rate * gradient[i];
    }
}
