package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;

/**
 * L-BFGS: goes along −H g, where H, an estimate of the inverse of the second derivatives, is never written down but
 * made from the last {@code memory} steps s and changes of the gradient y by two loops over them; each step has a
 * length with the strong Wolfe property (c₁ = 10⁻⁴, c₂ = 0.9). Ends where no entry of the gradient exceeds {@code
 * tolerance}, or where nothing goes down. Sources: J. Nocedal, Mathematics of Computation 35 (1980) 773-782; Liu and
 * Nocedal, Mathematical Programming 45 (1989) 503-528.
 */
public final class LBfgs implements Descent {

    private static final Hyperparameter MEMORY = new Hyperparameter("memory", 10, 1, 1000);
    static final Hyperparameter TOLERANCE = new Hyperparameter("tolerance", 1e-9, 0, 1);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(MEMORY, TOLERANCE);

    private final int memory;
    private final double tolerance;

    public LBfgs(Tuning tuning) {
        this.memory = (int) tuning.of(MEMORY);
        this.tolerance = tuning.of(TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        double[] gradient = new double[x.length];
        double value = slope.valueAndGradient(x, gradient);
        if (Double.isNaN(value)) return;
        StrongWolfe search = new StrongWolfe(slope, x.length, 0.9);
        Pairs pairs = new Pairs(memory, x.length);
        double[] direction = new double[x.length];
        while (Vectors.largest(gradient) > tolerance) {
            pairs.direction(gradient, direction);
            double steepness = Vectors.dot(gradient, direction);
            double first = pairs.isEmpty() ? 1 / Vectors.norm(gradient) : 1;
            if (!(steepness < 0) || !search.search(x, direction, value, steepness, first)) {
                if (pairs.isEmpty()) return;
                pairs.forget();
                continue;
            }
            pairs.remember(x, gradient, search.point(), search.gradient());
            System.arraycopy(search.point(), 0, x, 0, x.length);
            System.arraycopy(search.gradient(), 0, gradient, 0, x.length);
            value = search.value();
        }
    }

    /** The last steps and changes of the gradient, and what they make of a gradient. */
    private static final class Pairs {

        private final double[][] steps;
        private final double[][] changes;
        private final double[] inverse;
        private final double[] weights;
        private int seen;

        Pairs(int memory, int dimension) {
            steps = new double[memory][dimension];
            changes = new double[memory][dimension];
            inverse = new double[memory];
            weights = new double[memory];
        }

        boolean isEmpty() {
            return seen == 0;
        }

        void forget() {
            seen = 0;
        }

        /** Keeps s and y, unless the curvature along s is not positive: H would not lead down any more. */
        void remember(double[] x, double[] gradient, double[] newX, double[] newGradient) {
            double curvature = 0;
            for (int i = 0; i < x.length; i++) curvature += (newX[i] - x[i]) * (newGradient[i] - gradient[i]);
            if (!(curvature > 0) || Double.isInfinite(1 / curvature)) return;
            int slot = seen++ % steps.length;
            Vectors.difference(steps[slot], newX, x);
            Vectors.difference(changes[slot], newGradient, gradient);
            inverse[slot] = 1 / curvature;
        }

        /** d ← −H g. */
        void direction(double[] gradient, double[] direction) {
            Vectors.scale(direction, -1, gradient);
            if (seen == 0) return;
            int oldest = Math.max(0, seen - steps.length);
            for (int k = seen - 1; k >= oldest; k--) {
                int slot = k % steps.length;
                weights[slot] = inverse[slot] * Vectors.dot(steps[slot], direction);
                Vectors.add(direction, -weights[slot], changes[slot]);
            }
            int last = (seen - 1) % steps.length;
            double squared = Vectors.dot(changes[last], changes[last]);
            Vectors.scale(direction, 1 / (inverse[last] * squared), direction);
            for (int k = oldest; k < seen; k++) {
                int slot = k % steps.length;
                double back = inverse[slot] * Vectors.dot(changes[slot], direction);
                Vectors.add(direction, weights[slot] - back, steps[slot]);
            }
        }
    }
}
