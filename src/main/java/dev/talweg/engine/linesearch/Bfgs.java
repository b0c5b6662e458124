package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * BFGS: goes along −H g, where H estimates the inverse of the second derivatives and learns from every step s and
 * change of the gradient y: H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ with ρ = 1 / yᵀs, first scaled by yᵀs / yᵀy. Each
 * step has a length with the strong Wolfe property (c₁ = 10⁻⁴, c₂ = 0.9). Keeps n × n numbers. Ends where no entry of
 * the gradient exceeds {@code tolerance}, or where nothing goes down. Source: Nocedal and Wright, Numerical
 * Optimization, 2006, algorithm 6.1.
 */
public final class Bfgs implements Descent {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(LBfgs.TOLERANCE);

    private final double tolerance;

    public Bfgs(Tuning tuning) {
        this.tolerance = tuning.of(LBfgs.TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        int n = x.length;
        double[] gradient = new double[n];
        double value = slope.valueAndGradient(x, gradient);
        if (Double.isNaN(value)) return;
        StrongWolfe search = new StrongWolfe(slope, n, 0.9);
        Inverse inverse = new Inverse(n);
        DMatrixRMaj direction = new DMatrixRMaj(n, 1);
        while (Vectors.largest(gradient) > tolerance) {
            CommonOps_DDRM.mult(-1, inverse.matrix, DMatrixRMaj.wrap(n, 1, gradient), direction);
            double steepness = Vectors.dot(gradient, direction.data);
            double first = inverse.learned ? 1 : 1 / Vectors.norm(gradient);
            if (!(steepness < 0) || !search.search(x, direction.data, value, steepness, first)) {
                if (!inverse.learned) return;
                inverse.forget();
                continue;
            }
            inverse.learn(x, gradient, search);
            System.arraycopy(search.point(), 0, x, 0, n);
            System.arraycopy(search.gradient(), 0, gradient, 0, n);
            value = search.value();
        }
    }

    /** H. */
    private static final class Inverse {

        private final DMatrixRMaj matrix;
        private final DMatrixRMaj step;
        private final DMatrixRMaj change;
        private final DMatrixRMaj product;
        private boolean learned;

        Inverse(int n) {
            matrix = CommonOps_DDRM.identity(n);
            step = new DMatrixRMaj(n, 1);
            change = new DMatrixRMaj(n, 1);
            product = new DMatrixRMaj(n, 1);
        }

        void forget() {
            CommonOps_DDRM.setIdentity(matrix);
            learned = false;
        }

        /**
         * H − ρ (H y sᵀ + s yᵀH) + ρ (1 + ρ yᵀH y) s sᵀ, which is the update multiplied out; none where yᵀs is not
         * positive.
         */
        void learn(double[] x, double[] gradient, StrongWolfe found) {
            Vectors.difference(step.data, found.point(), x);
            Vectors.difference(change.data, found.gradient(), gradient);
            double curvature = Vectors.dot(step.data, change.data);
            double rho = 1 / curvature;
            if (!(curvature > 0) || Double.isInfinite(rho)) return;
            if (!learned) CommonOps_DDRM.scale(curvature / Vectors.dot(change.data, change.data), matrix);
            learned = true;
            CommonOps_DDRM.mult(matrix, change, product);
            double along = Vectors.dot(change.data, product.data);
            CommonOps_DDRM.multAddTransB(-rho, product, step, matrix);
            CommonOps_DDRM.multAddTransB(-rho, step, product, matrix);
            CommonOps_DDRM.multAddTransB(rho * (1 + rho * along), step, step, matrix);
        }
    }
}
