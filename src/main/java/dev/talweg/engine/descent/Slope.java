package dev.talweg.engine.descent;

import dev.talweg.engine.data.Batches;
import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;

/**
 * All that a descent knows of where it walks. Whatever is asked, a slope may have no answer any more (the budget is
 * spent, a {@link StopRule} has spoken); the descent then ends.
 */
@FunctionalInterface
public interface Slope {

    /**
     * f(x), and the gradient there written to {@code gradient}.
     *
     * @return NaN when there is no answer and there will be none
     */
    double valueAndGradient(double[] x, double[] gradient);

    /**
     * The gradient at x alone, or an estimate of it, written to {@code gradient}.
     *
     * @return false when there is no answer and there will be none
     */
    default boolean gradient(double[] x, double[] gradient) {
        return !Double.isNaN(valueAndGradient(x, gradient));
    }

    /**
     * The second derivatives at x, n × n, written to {@code hessian}; unless they are known, by central differences of
     * 2 n gradients with the step ∛ε · max(1, |xⱼ|), made symmetric.
     *
     * @return false when there is no answer and there will be none
     */
    default boolean hessian(double[] x, double[][] hessian) {
        return Differences.hessian(this, x, hessian);
    }

    /** The slope of an objective, without end. */
    static Slope of(Objective objective) {
        if (!(objective instanceof Curved curved)) return objective::valueAndGradient;
        return new Slope() {
            @Override
            public double valueAndGradient(double[] x, double[] gradient) {
                return curved.valueAndGradient(x, gradient);
            }

            @Override
            public boolean hessian(double[] x, double[][] hessian) {
                curved.hessian(x, hessian);
                return true;
            }
        };
    }

    /**
     * The slope of a sum as batches of that size tell it, epoch after epoch; the last batch of an epoch may be smaller.
     * For methods that take a rate: no two batches agree, so neither a line search nor differences make sense.
     */
    static Slope of(FiniteSum sum, Batches batches, int size) {
        return (x, gradient) -> sum.batchValueAndGradient(x, batches.drawWithinEpoch(size), gradient);
    }

    /**
     * This slope as far as the rule allows: it is asked after every value and gradient (not within {@link #hessian}),
     * and its word is the last.
     */
    default Slope until(StopRule rule) {
        return new Bounded(this, rule);
    }
}
