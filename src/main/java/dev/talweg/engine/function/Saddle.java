package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;

/**
 * A saddle, f(x, y) = x² − y²: a bowl along x and a hill along y, which goes down for ever, so there is no least value.
 * The saddle point (0, 0) is stationary; usual start (−2.5, 0.01), from where a descent comes close to it, slows down,
 * and leaves along y. L = 2. Source: any book on calculus; that saddles, more than local minima, are what slows
 * descents in many dimensions: Dauphin et al., NeurIPS 2014.
 */
public record Saddle() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.none();

    @Override
    public double value(double x, double y) {
        return x * x - y * y;
    }

    @Override
    public double slopeX(double x, double y) {
        return 2 * x;
    }

    @Override
    public double slopeY(double x, double y) {
        return -2 * y;
    }

    @Override
    public double curvatureX(double x, double y) {
        return 2;
    }

    @Override
    public double twist(double x, double y) {
        return 0;
    }

    @Override
    public double curvatureY(double x, double y) {
        return -2;
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
        return OptionalDouble.of(2);
    }
}
