package dev.talweg.engine.objective;

/**
 * The Rosenbrock valley, f(x, y) = b (y − x²)² + (1 − x)², usually with b = 100. Least at (1, 1), where f = 0; usual start
 * (−1.2, 1). The floor of the valley is a parabola: easy to find, hard to follow.
 * Source: H. H. Rosenbrock, The Computer Journal 3 (1960) 175-184.
 *
 * @param steepness b, how much steeper the walls are than the floor
 */
public record Rosenbrock(double steepness) implements Objective {

    private static final Optimum OPTIMUM = Optimum.at(0, 1, 1);

    public Rosenbrock {
        if (!(steepness > 0) || !Double.isFinite(steepness)) {
            throw new IllegalArgumentException("the steepness must be positive: " + steepness);
        }
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double above = x[1] - x[0] * x[0];
        double before = 1 - x[0];
        return steepness * above * above + before * before;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(gradient);
        double value = value(x);
        double above = x[1] - x[0] * x[0];
        gradient[0] = -4 * steepness * x[0] * above - 2 * (1 - x[0]);
        gradient[1] = 2 * steepness * above;
        return value;
    }

    @Override
    public Optimum optimum() {
        return OPTIMUM;
    }
}
