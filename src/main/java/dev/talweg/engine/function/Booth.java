package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;

/**
 * Booth's function, f(x, y) = (x + 2y − 7)² + (2x + y − 5)²: a bowl of condition number 9, turned by 45° and moved.
 * Least at (1, 3), where f = 0; usual start (−8, 4). Its curvatures are 2 and 18 everywhere, so L = 18. Source: M.
 * Jamil and X.-S. Yang, International Journal of Mathematical Modelling and Numerical Optimisation 4 (2013) 150-194.
 */
public record Booth() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.at(0, 1, 3);

    @Override
    public double value(double x, double y) {
        double first = x + 2 * y - 7;
        double second = 2 * x + y - 5;
        return first * first + second * second;
    }

    @Override
    public double slopeX(double x, double y) {
        return 2 * (x + 2 * y - 7) + 4 * (2 * x + y - 5);
    }

    @Override
    public double slopeY(double x, double y) {
        return 4 * (x + 2 * y - 7) + 2 * (2 * x + y - 5);
    }

    @Override
    public double curvatureX(double x, double y) {
        return 10;
    }

    @Override
    public double twist(double x, double y) {
        return 8;
    }

    @Override
    public double curvatureY(double x, double y) {
        return 10;
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

    @Override
    public OptionalDouble smoothness() {
        return OptionalDouble.of(18);
    }
}
