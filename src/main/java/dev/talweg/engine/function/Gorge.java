package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;

/**
 * A narrow gorge, f(x, y) = 10⁴ (y − x³)² + (1 − x)². Least at (1, 1), where f = 0; usual start (−1.2, −1). The floor
 * is a cubic, bent to one side and then to the other, and it falls from 4 only to 0 along its whole way while a step of
 * 0.1 up the wall rises by 100: at the minimum the condition number is about a million, where the Rosenbrock valley's
 * is 2,500. Source: the cube of A. Leon, A comparison among eight known optimizing procedures, in Recent Advances in
 * Optimization Techniques, Wiley 1966, pages 23-46, with walls a hundred times as steep as there.
 */
public record Gorge() implements PlaneFunction {

    private static final double STEEPNESS = 10_000;
    private static final Optimum OPTIMUM = Optimum.at(0, 1, 1);

    @Override
    public double value(double x, double y) {
        double above = y - x * x * x;
        double before = 1 - x;
        return STEEPNESS * above * above + before * before;
    }

    @Override
    public double slopeX(double x, double y) {
        return -6 * STEEPNESS * x * x * (y - x * x * x) - 2 * (1 - x);
    }

    @Override
    public double slopeY(double x, double y) {
        return 2 * STEEPNESS * (y - x * x * x);
    }

    @Override
    public double curvatureX(double x, double y) {
        return STEEPNESS * x * (30 * x * x * x - 12 * y) + 2;
    }

    @Override
    public double twist(double x, double y) {
        return -6 * STEEPNESS * x * x;
    }

    @Override
    public double curvatureY(double x, double y) {
        return 2 * STEEPNESS;
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
