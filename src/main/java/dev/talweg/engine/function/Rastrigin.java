package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;

/**
 * Rastrigin's function, f(x) = 10 n + Σ xᵢ² − 10 cos 2πxᵢ: a bowl full of pits, one near every point of whole numbers,
 * each of them a local minimum. Least at 0, where f = 0; usual start (3.2, −2.7), repeated. Taken as Σ xᵢ² + 20 sin²
 * πxᵢ, which is the same and loses no digits near the pits. L = 2 + 40 π², the curvature at every whole number.
 * Sources: L. A. Rastrigin, Systems of Extremal Control, Nauka 1974; in many variables H. Mühlenbein, M. Schomisch and
 * J. Born, Parallel Computing 17 (1991) 619-632.
 */
public record Rastrigin(int dimension) implements SeparableFunction {

    private static final double DEPTH = 10;

    public Rastrigin {
        if (dimension < 1) throw new IllegalArgumentException("no space of dimension " + dimension);
    }

    @Override
    public double term(double x) {
        double sine = StrictMath.sin(Math.PI * x);
        return x * x + 2 * DEPTH * sine * sine;
    }

    @Override
    public double slope(double x) {
        return 2 * x + 2 * Math.PI * DEPTH * StrictMath.sin(2 * Math.PI * x);
    }

    @Override
    public double curvature(double x) {
        return 2 + 4 * Math.PI * Math.PI * DEPTH * StrictMath.cos(2 * Math.PI * x);
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        for (int j = 0; j < dimension; j++) {
            double[] along = gradients[j];
            double[] column = x[j];
            for (int i = 0; i < along.length; i++) along[i] = slope(column[i]);
        }
    }

    @Override
    public Optimum optimum() {
        return Optimum.at(0, new double[dimension]);
    }

    @Override
    public OptionalDouble smoothness() {
        return OptionalDouble.of(2 + 4 * Math.PI * Math.PI * DEPTH);
    }
}
