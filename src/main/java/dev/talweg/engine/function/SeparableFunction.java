package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;
import java.util.Arrays;

/**
 * A sum of the same function of each variable, f(x) = Σ t(xᵢ). Who implements it writes {@link #gradients} as loops
 * over columns.
 */
interface SeparableFunction extends Curved {

    /** t(x). */
    double term(double x);

    /** t′(x). */
    double slope(double x);

    /** t″(x). */
    double curvature(double x);

    @Override
    default double value(double[] x) {
        requireDimension(x);
        double value = 0;
        for (double each : x) value += term(each);
        return value;
    }

    @Override
    default double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        for (int i = 0; i < x.length; i++) gradient[i] = slope(x[i]);
        return value(x);
    }

    @Override
    void gradients(double[][] x, double[][] gradients);

    @Override
    default void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        for (int i = 0; i < x.length; i++) {
            Arrays.fill(hessian[i], 0);
            hessian[i][i] = curvature(x[i]);
        }
    }
}
