package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.List;

/**
 * Himmelblau's function, f(x, y) = (x² + y − 11)² + (x + y² − 7)². Four equal minima with f = 0, of which (3, 2) is
 * exact; the start decides which of them is found. The others: (−2.805118086952745, 3.131312518250573),
 * (−3.779310253377747, −3.283185991286170) and (3.584428340330492, −1.848126526964404). Usual start (0, 0), from where
 * the way leads to (3, 2). Source: D. M. Himmelblau, Applied Nonlinear Programming, McGraw-Hill 1972.
 */
public record Himmelblau() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.at(0, 3, 2);

    @Override
    public double value(double x, double y) {
        double first = x * x + y - 11;
        double second = x + y * y - 7;
        return first * first + second * second;
    }

    @Override
    public double slopeX(double x, double y) {
        double first = x * x + y - 11;
        double second = x + y * y - 7;
        return 4 * x * first + 2 * second;
    }

    @Override
    public double slopeY(double x, double y) {
        double first = x * x + y - 11;
        double second = x + y * y - 7;
        return 2 * first + 4 * y * second;
    }

    @Override
    public double curvatureX(double x, double y) {
        return 12 * x * x + 4 * y - 42;
    }

    @Override
    public double twist(double x, double y) {
        return 4 * (x + y);
    }

    @Override
    public double curvatureY(double x, double y) {
        return 12 * y * y + 4 * x - 26;
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

    /** All four points where f is 0, to the last digit of a double. */
    static List<double[]> minima() {
        return List.of(
                new double[] {3, 2},
                new double[] {-2.805118086952745, 3.131312518250573},
                new double[] {-3.779310253377747, -3.283185991286170},
                new double[] {3.584428340330492, -1.848126526964404});
    }
}
