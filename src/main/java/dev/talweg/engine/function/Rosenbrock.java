package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;

/**
 * The Rosenbrock valley, f(x) = Σ b (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)² over all neighbours, usually with b = 100; in the plane b
 * (y − x²)² + (1 − x)². Least at (1, …, 1), where f = 0; from four dimensions on there is a local minimum near (−1, 1,
 * …, 1), too. Usual start (−1.2, 1), repeated. The floor of the valley is a parabola: easy to find, hard to follow.
 * Sources: H. H. Rosenbrock, The Computer Journal 3 (1960) 175-184; in many variables Y.-W. Shang and Y.-H. Qiu,
 * Evolutionary Computation 14 (2006) 119-126.
 *
 * @param steepness b, how much steeper the walls are than the floor
 * @param dimension at least 2
 */
public record Rosenbrock(double steepness, int dimension) implements Curved {

    public Rosenbrock {
        if (!(steepness > 0) || !Double.isFinite(steepness)) {
            throw new IllegalArgumentException("the steepness must be positive: " + steepness);
        }
        if (dimension < 2) throw new IllegalArgumentException("a valley has two dimensions at least: " + dimension);
    }

    /** The valley in the plane. */
    public Rosenbrock(double steepness) {
        this(steepness, 2);
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double value = 0;
        for (int i = 0; i < dimension - 1; i++) value += height(x[i], x[i + 1]);
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        double value = 0;
        gradient[0] = slope(x[0], x[1]);
        for (int i = 1; i < dimension - 1; i++) gradient[i] = pull(x[i - 1], x[i]) + slope(x[i], x[i + 1]);
        gradient[dimension - 1] = pull(x[dimension - 2], x[dimension - 1]);
        for (int i = 0; i < dimension - 1; i++) value += height(x[i], x[i + 1]);
        return value;
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        int last = dimension - 1;
        first(x[0], x[1], gradients[0]);
        for (int j = 1; j < last; j++) middle(x[j - 1], x[j], x[j + 1], gradients[j]);
        last(x[last - 1], x[last], gradients[last]);
    }

    @Override
    public void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        for (double[] row : hessian) Arrays.fill(row, 0);
        for (int i = 0; i < dimension - 1; i++) {
            hessian[i][i] += 12 * steepness * x[i] * x[i] - 4 * steepness * x[i + 1] + 2;
            hessian[i][i + 1] = -4 * steepness * x[i];
            hessian[i + 1][i] = -4 * steepness * x[i];
            hessian[i + 1][i + 1] = 2 * steepness;
        }
    }

    @Override
    public Optimum optimum() {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return Optimum.at(0, ones);
    }

    private void first(double[] x, double[] y, double[] along) {
        for (int i = 0; i < x.length; i++) along[i] = slope(x[i], y[i]);
    }

    private void middle(double[] w, double[] x, double[] y, double[] along) {
        for (int i = 0; i < x.length; i++) along[i] = pull(w[i], x[i]) + slope(x[i], y[i]);
    }

    private void last(double[] w, double[] x, double[] along) {
        for (int i = 0; i < x.length; i++) along[i] = pull(w[i], x[i]);
    }

    /** One term: b (y − x²)² + (1 − x)². */
    private double height(double x, double y) {
        double above = y - x * x;
        double before = 1 - x;
        return steepness * above * above + before * before;
    }

    /** The term's derivative by x. */
    private double slope(double x, double y) {
        return -4 * steepness * x * (y - x * x) - 2 * (1 - x);
    }

    /** The derivative by x of the term before, which begins with w. */
    private double pull(double w, double x) {
        return 2 * steepness * (x - w * w);
    }
}
