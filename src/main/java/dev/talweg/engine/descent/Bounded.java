package dev.talweg.engine.descent;

/** A slope until a rule stops it. */
final class Bounded implements Slope {

    private final Slope slope;
    private final StopRule rule;
    private boolean stopped;

    Bounded(Slope slope, StopRule rule) {
        this.slope = slope;
        this.rule = rule;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        if (stopped) return Double.NaN;
        double value = slope.valueAndGradient(x, gradient);
        stopped = Double.isNaN(value) || rule.stops(x, value, gradient);
        return stopped ? Double.NaN : value;
    }

    @Override
    public boolean hessian(double[] x, double[][] hessian) {
        return !stopped && slope.hessian(x, hessian);
    }
}
