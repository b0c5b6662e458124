package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;

/**
 * Beale's function, f(x, y) = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: sharp peaks at the corners, and
 * a flat valley that bends about the line y = 1. Least at (3, 0.5), where f = 0; usual start (1, 1). Source: E. M. L.
 * Beale, On an iterative method for finding a local minimum of a function of more than one variable, Technical Report
 * 25, Statistical Techniques Research Group, Princeton University 1958.
 */
public record Beale() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.at(0, 3, 0.5);

    @Override
    public double value(double x, double y) {
        double first = 1.5 - x + x * y;
        double second = 2.25 - x + x * y * y;
        double third = 2.625 - x + x * y * y * y;
        return first * first + second * second + third * third;
    }

    @Override
    public double slopeX(double x, double y) {
        double first = 1.5 - x + x * y;
        double second = 2.25 - x + x * y * y;
        double third = 2.625 - x + x * y * y * y;
        return 2 * (first * (y - 1) + second * (y * y - 1) + third * (y * y * y - 1));
    }

    @Override
    public double slopeY(double x, double y) {
        double first = 1.5 - x + x * y;
        double second = 2.25 - x + x * y * y;
        double third = 2.625 - x + x * y * y * y;
        return 2 * x * (first + 2 * y * second + 3 * y * y * third);
    }

    @Override
    public double curvatureX(double x, double y) {
        double first = y - 1;
        double second = y * y - 1;
        double third = y * y * y - 1;
        return 2 * (first * first + second * second + third * third);
    }

    @Override
    public double twist(double x, double y) {
        double first = 1.5 - x + x * y + x * (y - 1);
        double second = 2.25 - x + x * y * y + x * (y * y - 1);
        double third = 2.625 - x + x * y * y * y + x * (y * y * y - 1);
        return 2 * (first + 2 * y * second + 3 * y * y * third);
    }

    @Override
    public double curvatureY(double x, double y) {
        double second = 2.25 - x + x * y * y;
        double third = 2.625 - x + x * y * y * y;
        return 2 * x * (x + 2 * second + 4 * x * y * y + 6 * y * third + 9 * x * y * y * y * y);
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
