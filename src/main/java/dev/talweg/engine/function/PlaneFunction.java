package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;

/**
 * A function f(x, y) of two variables, by its formulas. Who implements it writes {@link #gradients} as two loops of one
 * store each, which is what the compiler makes vector code of; written here, the loops would be one piece of code for
 * all functions, whose calls it could not inline.
 */
interface PlaneFunction extends Curved {

    /** f(x, y). */
    double value(double x, double y);

    /** ∂f/∂x. */
    double slopeX(double x, double y);

    /** ∂f/∂y. */
    double slopeY(double x, double y);

    /** ∂²f/∂x². */
    double curvatureX(double x, double y);

    /** ∂²f/∂x∂y. */
    double twist(double x, double y);

    /** ∂²f/∂y². */
    double curvatureY(double x, double y);

    @Override
    default int dimension() {
        return 2;
    }

    @Override
    default double value(double[] x) {
        requireDimension(x);
        return value(x[0], x[1]);
    }

    @Override
    default double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        gradient[0] = slopeX(x[0], x[1]);
        gradient[1] = slopeY(x[0], x[1]);
        return value(x[0], x[1]);
    }

    @Override
    void gradients(double[][] x, double[][] gradients);

    @Override
    default void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        double twist = twist(x[0], x[1]);
        hessian[0][0] = curvatureX(x[0], x[1]);
        hessian[0][1] = twist;
        hessian[1][0] = twist;
        hessian[1][1] = curvatureY(x[0], x[1]);
    }
}
