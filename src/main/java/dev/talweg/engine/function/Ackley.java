package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;

/**
 * Ackley's function, f(x) = −20 exp(−0.2 r) − exp(1/n Σ cos 2πxᵢ) + 20 + e with r = √(1/n Σ xᵢ²): a nearly flat, pitted
 * plain with a funnel in its middle. Least at 0, where f = 0; usual start (−3.5, 2.5), repeated. The funnel ends in a
 * cone's tip: at 0 there is no gradient, and 0 stands for it; of the second derivatives only those of the pits stand
 * there. No bound of the curvature, then. Taken as −20 expm1(−0.2 r) − e expm1(−2/n Σ sin² πxᵢ), which is the same and
 * loses no digits near 0. Sources: D. H. Ackley, A Connectionist Machine for Genetic Hillclimbing, Kluwer 1987; in many
 * variables T. Bäck, Evolutionary Algorithms in Theory and Practice, Oxford University Press 1996.
 */
public record Ackley(int dimension) implements Curved {

    private static final double HEIGHT = 20;
    private static final double FALL = 0.2;
    private static final double TURN = 2 * Math.PI;

    public Ackley {
        if (dimension < 1) throw new IllegalArgumentException("no space of dimension " + dimension);
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        return value(radius(x), exponent(x));
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        double radius = radius(x);
        double exponent = exponent(x);
        double cone = cone(radius);
        double waves = waves(exponent);
        for (int i = 0; i < dimension; i++) gradient[i] = slope(x[i], cone, waves);
        return value(radius, exponent);
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        for (int i = 0; i < x[0].length; i++) {
            double squares = 0;
            double sines = 0;
            for (double[] column : x) squares += column[i] * column[i];
            for (double[] column : x) sines += squaredSine(column[i]);
            double cone = cone(Math.sqrt(squares / dimension));
            double waves = waves(-2 * sines / dimension);
            for (int j = 0; j < dimension; j++) gradients[j][i] = slope(x[j][i], cone, waves);
        }
    }

    /** The sum of cone'(r) ∂²r and cone''(r) ∂r ∂r, and the same of the waves. */
    @Override
    public void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        double radius = radius(x);
        double cone = cone(radius);
        double waves = waves(exponent(x));
        double bend = radius == 0 ? 0 : cone * (1 / radius + FALL) / (dimension * radius);
        double[] sines =
                Arrays.stream(x).map(each -> StrictMath.sin(TURN * each)).toArray();
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j <= i; j++) {
                hessian[i][j] = -bend * x[i] * x[j] - waves * TURN * sines[i] * sines[j] / dimension;
                hessian[j][i] = hessian[i][j];
            }
            hessian[i][i] += cone + waves * TURN * StrictMath.cos(TURN * x[i]);
        }
    }

    @Override
    public Optimum optimum() {
        return Optimum.at(0, new double[dimension]);
    }

    private double radius(double[] x) {
        double squares = 0;
        for (double each : x) squares += each * each;
        return Math.sqrt(squares / dimension);
    }

    /** 1/n Σ cos 2πxᵢ − 1. */
    private double exponent(double[] x) {
        double sines = 0;
        for (double each : x) sines += squaredSine(each);
        return -2 * sines / dimension;
    }

    /** 4 exp(−0.2 r) / (n r): the gradient of the cone is that times x. */
    private double cone(double radius) {
        return radius == 0 ? 0 : HEIGHT * FALL * StrictMath.exp(-FALL * radius) / (dimension * radius);
    }

    /** The gradient of the waves is that times sin 2πx. */
    private double waves(double exponent) {
        return TURN * Math.E * StrictMath.exp(exponent) / dimension;
    }

    private static double squaredSine(double x) {
        double sine = StrictMath.sin(Math.PI * x);
        return sine * sine;
    }

    private static double slope(double x, double cone, double waves) {
        return cone * x + waves * StrictMath.sin(TURN * x);
    }

    private static double value(double radius, double exponent) {
        return -HEIGHT * StrictMath.expm1(-FALL * radius) - Math.E * StrictMath.expm1(exponent);
    }
}
