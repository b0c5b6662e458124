package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;

/**
 * The monkey saddle, f(x, y) = x³ − 3xy²: three ways down and three ways up, so that a monkey could sit on it, legs and
 * tail. No least value. At (0, 0) the second derivatives vanish together with the first, so that even Newton's method
 * sees no way out; usual start (1.5, 0.01), from where a descent crawls up to that point and then leaves sideways.
 * Source: D. Hilbert and S. Cohn-Vossen, Anschauliche Geometrie, Springer 1932.
 */
public record MonkeySaddle() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.none();

    @Override
    public double value(double x, double y) {
        return x * x * x - 3 * x * y * y;
    }

    @Override
    public double slopeX(double x, double y) {
        return 3 * (x * x - y * y);
    }

    @Override
    public double slopeY(double x, double y) {
        return -6 * x * y;
    }

    @Override
    public double curvatureX(double x, double y) {
        return 6 * x;
    }

    @Override
    public double twist(double x, double y) {
        return -6 * y;
    }

    @Override
    public double curvatureY(double x, double y) {
        return -6 * x;
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        double[] px = x[0];
        double[] py = x[1];
        double[] alongX = gradients[0];
        double[] alongY = gradients[1];
        for (int i = 0; i < px.length; i++) alongX[i] = slopeX(px[i], py[i]);
        for (int i = 0; i < px.length; i++) alongY[i] = slopeY(px[i], py[i]);
    }

    @Override
    public Optimum optimum() {
        return OPTIMUM;
    }
}
