package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;

/**
 * Steepest descent with the best step that the curvature promises: x ← x − α g with α = g · g / g · A g and the second
 * derivatives A, exact on a quadratic. It zigzags down a long valley even so. Ends where the curvature along g is not
 * positive. Source: A. Cauchy, Comptes Rendus 25 (1847) 536-538; Nocedal and Wright, Numerical Optimization, 2006,
 * section 3.3.
 */
public final class SteepestDescent implements Descent {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(LBfgs.TOLERANCE);

    private final double tolerance;

    public SteepestDescent(Tuning tuning) {
        this.tolerance = tuning.of(LBfgs.TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        int n = x.length;
        double[] gradient = new double[n];
        double[] bent = new double[n];
        double[][] hessian = new double[n][n];
        while (slope.gradient(x, gradient) && Vectors.largest(gradient) > tolerance && slope.hessian(x, hessian)) {
            Vectors.multiply(bent, hessian, gradient);
            double curvature = Vectors.dot(gradient, bent);
            if (!(curvature > 0)) return;
            Vectors.add(x, -Vectors.dot(gradient, gradient) / curvature, gradient);
        }
    }
}
