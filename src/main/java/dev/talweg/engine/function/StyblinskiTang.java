package dev.talweg.engine.function;

import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;

/**
 * The function of Styblinski and Tang, f(x) = ½ Σ xᵢ⁴ − 16 xᵢ² + 5 xᵢ: two basins along each axis, so 2ⁿ minima, of
 * which one is least: at −2.903534027771177 along each axis, where f = −39.1661657037714… n. Usual start (4, −1),
 * repeated: the first of them lies in the shallower basin, whose bottom is at 2.7468. Source: M. A. Styblinski and
 * T.-S. Tang, Neural Networks 3 (1990) 467-483.
 */
public record StyblinskiTang(int dimension) implements SeparableFunction {

    private static final double LEAST_AT = -2.903534027771177;
    /** Rounded down, so that no sum of rounded terms falls below. */
    private static final double LEAST = -39.16616570377142;

    public StyblinskiTang {
        if (dimension < 1) throw new IllegalArgumentException("no space of dimension " + dimension);
    }

    @Override
    public double term(double x) {
        return 0.5 * (x * x * x * x - 16 * x * x + 5 * x);
    }

    @Override
    public double slope(double x) {
        return 2 * x * x * x - 16 * x + 2.5;
    }

    @Override
    public double curvature(double x) {
        return 6 * x * x - 16;
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
        double[] point = new double[dimension];
        Arrays.fill(point, LEAST_AT);
        return Optimum.at(dimension * LEAST, point);
    }
}
