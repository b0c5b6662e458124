package dev.talweg.engine.objective;

/**
 * Himmelblau's function, f(x, y) = (x² + y − 11)² + (x + y² − 7)². Four equal minima with f = 0, of which (3, 2) is exact; the
 * start decides which of them is found. Source: D. M. Himmelblau, Applied Nonlinear Programming, McGraw-Hill 1972.
 */
public record Himmelblau() implements Objective {

    private static final Optimum OPTIMUM = Optimum.at(0, 3, 2);

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double first = x[0] * x[0] + x[1] - 11;
        double second = x[0] + x[1] * x[1] - 7;
        return first * first + second * second;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(gradient);
        double value = value(x);
        double first = x[0] * x[0] + x[1] - 11;
        double second = x[0] + x[1] * x[1] - 7;
        gradient[0] = 4 * x[0] * first + 2 * second;
        gradient[1] = 2 * first + 4 * x[1] * second;
        return value;
    }

    @Override
    public Optimum optimum() {
        return OPTIMUM;
    }
}
