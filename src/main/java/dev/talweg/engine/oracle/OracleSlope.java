package dev.talweg.engine.oracle;

import dev.talweg.engine.descent.Differences;
import dev.talweg.engine.descent.Slope;

/**
 * An oracle as a slope: every answer costs what it costs a program, and where the oracle refuses, the descent ends.
 * Second derivatives are differences of gradients, each of them paid.
 */
public final class OracleSlope implements Slope {

    private final Oracle oracle;
    private final int batch;

    private OracleSlope(Oracle oracle, int batch) {
        this.oracle = oracle;
        this.batch = batch;
    }

    /** Gradients are whole. */
    public static OracleSlope whole(Oracle oracle) {
        return new OracleSlope(oracle, 0);
    }

    /**
     * Values and gradients are those of the next so many examples; for methods that take a rate, as no two batches
     * agree.
     */
    public static OracleSlope batches(Oracle oracle, int size) {
        return new OracleSlope(oracle, size);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Response response = batch > 0 ? oracle.batchGradient(x, batch) : oracle.gradient(x);
        if (!(response instanceof Response.Gradient told)) return Double.NaN;
        System.arraycopy(told.gradient(), 0, gradient, 0, gradient.length);
        return told.value();
    }

    /** By differences of whole gradients, each of them paid. */
    @Override
    public boolean hessian(double[] x, double[][] hessian) {
        return Differences.hessian(this::lookAside, x, hessian);
    }

    private double lookAside(double[] x, double[] gradient) {
        if (!(oracle.lookedAside(x) instanceof Response.Gradient told)) return Double.NaN;
        System.arraycopy(told.gradient(), 0, gradient, 0, gradient.length);
        return told.value();
    }
}
