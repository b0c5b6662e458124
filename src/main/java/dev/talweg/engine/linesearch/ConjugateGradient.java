package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;

/**
 * Nonlinear conjugate gradients: d ← −g + β d with Polak and Ribière's β = max(0, g · (g − g′) / g′ · g′), where g′ is
 * the gradient before; each step has a length with the strong Wolfe property (c₁ = 10⁻⁴, c₂ = 0.1). Begins anew along
 * −g where d does not lead down. Ends where no entry of the gradient exceeds {@code tolerance}, or where nothing goes
 * down. Source: Nocedal and Wright, Numerical Optimization, 2006, section 5.2.
 */
public final class ConjugateGradient implements Descent {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(LBfgs.TOLERANCE);

    private final double tolerance;

    public ConjugateGradient(Tuning tuning) {
        this.tolerance = tuning.of(LBfgs.TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        double[] gradient = new double[x.length];
        double value = slope.valueAndGradient(x, gradient);
        if (Double.isNaN(value)) return;
        StrongWolfe search = new StrongWolfe(slope, x.length, 0.1);
        double[] direction = new double[x.length];
        Vectors.scale(direction, -1, gradient);
        double first = 1 / Vectors.norm(gradient);
        boolean fresh = true;
        while (Vectors.largest(gradient) > tolerance) {
            double steepness = Vectors.dot(gradient, direction);
            if (!(steepness < 0) || !search.search(x, direction, value, steepness, first)) {
                if (fresh) return;
                Vectors.scale(direction, -1, gradient);
                first = 1 / Vectors.norm(gradient);
                fresh = true;
                continue;
            }
            double[] next = search.gradient();
            double beta = Math.max(
                    0, (Vectors.dot(next, next) - Vectors.dot(next, gradient)) / Vectors.dot(gradient, gradient));
            for (int i = 0; i < x.length; i++) direction[i] = beta * direction[i] - next[i];
            first = search.reach() * steepness / Vectors.dot(next, direction);
            if (!(first > 0)) first = 1 / Vectors.norm(next);
            System.arraycopy(search.point(), 0, x, 0, x.length);
            System.arraycopy(next, 0, gradient, 0, x.length);
            value = search.value();
            fresh = false;
        }
    }
}
