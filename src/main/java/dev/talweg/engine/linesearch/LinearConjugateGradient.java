package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;

/**
 * Linear conjugate gradients: along d the step is α = g · g / d · A d, exact on a quadratic with the second derivatives
 * A; then d ← −g + β d with β = g · g / g′ · g′. Arrives after as many steps as there are variables on a quadratic;
 * elsewhere it ends where the curvature along d is not positive. Source: Hestenes and Stiefel, J. Research NBS 49
 * (1952) 409-436.
 */
public final class LinearConjugateGradient implements Descent {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(LBfgs.TOLERANCE);

    private final double tolerance;

    public LinearConjugateGradient(Tuning tuning) {
        this.tolerance = tuning.of(LBfgs.TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        int n = x.length;
        double[] gradient = new double[n];
        double[] direction = new double[n];
        double[] bent = new double[n];
        double[][] hessian = new double[n][n];
        double before = Double.POSITIVE_INFINITY;
        while (slope.gradient(x, gradient) && Vectors.largest(gradient) > tolerance && slope.hessian(x, hessian)) {
            double squared = Vectors.dot(gradient, gradient);
            double beta = squared / before;
            for (int i = 0; i < n; i++) direction[i] = beta * direction[i] - gradient[i];
            Vectors.multiply(bent, hessian, direction);
            double curvature = Vectors.dot(direction, bent);
            if (!(curvature > 0)) return;
            Vectors.add(x, squared / curvature, direction);
            before = squared;
        }
    }
}
