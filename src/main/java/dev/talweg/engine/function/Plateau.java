package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;

/**
 * A plateau, f(x, y) = q / (1 + q) with q = x² + 4y²: a flat shelf at the height of nearly 1 all around a basin. Least
 * at (0, 0), where f = 0; usual start (−6, 4). Far out the gradient ∇q / (1 + q)² falls like the third power of the
 * distance, at the usual start to 0.003; but it vanishes nowhere else than at the minimum, and always points out of the
 * basin. A descent that is patient arrives; one that leaps (Newton, BFGS) lands where the shelf is flat to the last
 * digit, and stays there. L = 8, the curvature along y at the minimum: with φ(q) = q / (1 + q), which is concave, the
 * second derivatives are φ′ ∇²q + φ″ ∇q ∇qᵀ, at most 8 φ′ ≤ 8 one way and at least 16 q φ″ ≥ −32 q / (1 + q)³ ≥ −128 /
 * 27 the other. Source: φ is the robust loss of S. Geman and D. E. McClure, Bulletin of the International Statistical
 * Institute 52 (1987) 5-21.
 */
public record Plateau() implements PlaneFunction {

    private static final Optimum OPTIMUM = Optimum.at(0, 0, 0);

    @Override
    public double value(double x, double y) {
        // written so that a square that overflows gives 1, not NaN
        return 1 / (1 + 1 / (x * x + 4 * y * y));
    }

    @Override
    public double slopeX(double x, double y) {
        double height = 1 + x * x + 4 * y * y;
        return 2 * x / (height * height);
    }

    @Override
    public double slopeY(double x, double y) {
        double height = 1 + x * x + 4 * y * y;
        return 8 * y / (height * height);
    }

    @Override
    public double curvatureX(double x, double y) {
        double height = 1 + x * x + 4 * y * y;
        return 2 * (height - 4 * x * x) / (height * height * height);
    }

    @Override
    public double twist(double x, double y) {
        double height = 1 + x * x + 4 * y * y;
        return -32 * x * y / (height * height * height);
    }

    @Override
    public double curvatureY(double x, double y) {
        double height = 1 + x * x + 4 * y * y;
        return 8 * (height - 16 * y * y) / (height * height * height);
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
        return OptionalDouble.of(8);
    }
}
