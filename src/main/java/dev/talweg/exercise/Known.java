package dev.talweg.exercise;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.schedule.Constant;

/** An objective of which an exercise knows more, or tells less, than it does itself: its optimum. */
record Known(Objective objective, Optimum optimum) implements Objective {

    private static final int MOST_STEPS = 5000;
    private static final double LEVEL = 1e-13;

    /** One that is convex and falls nowhere for ever: its lowest point is found by BFGS. */
    static Known solved(Objective objective) {
        double[] x = new double[objective.dimension()];
        Method.BFGS
                .descent(new Constant(1), Tuning.usual())
                .walk(x, Slope.of(objective).until(StopRule.atGradient(LEVEL).or(StopRule.afterSteps(MOST_STEPS))));
        return new Known(objective, Optimum.at(objective.value(x), x));
    }

    /** One that says nothing of its lowest point. */
    static Known bounded(Objective objective) {
        return new Known(objective, Optimum.bound(0));
    }

    @Override
    public int dimension() {
        return objective.dimension();
    }

    @Override
    public double value(double[] x) {
        return objective.value(x);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        return objective.valueAndGradient(x, gradient);
    }
}
