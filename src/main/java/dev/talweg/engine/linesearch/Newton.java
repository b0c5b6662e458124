package dev.talweg.engine.linesearch;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Vectors;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Newton's method: x ← x − A⁻¹ g with the second derivatives A. Near a minimum it doubles the correct digits at every
 * step; far from one the full step may go anywhere, to a saddle or a maximum as well. With {@code globalised},
 * multiples of the identity are added to A until it is positive definite, and the step has a length with the strong
 * Wolfe property: it then always goes down. Ends where no entry of the gradient exceeds {@code tolerance}, or where A
 * cannot be solved for. Source: Nocedal and Wright, Numerical Optimization, 2006, algorithms 3.2 and 3.3.
 */
public final class Newton implements Descent {

    private static final Hyperparameter GLOBALISED = Hyperparameter.flag("globalised");
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(GLOBALISED, LBfgs.TOLERANCE);

    private final boolean globalised;
    private final double tolerance;

    public Newton(Tuning tuning) {
        this.globalised = tuning.isOn(GLOBALISED);
        this.tolerance = tuning.of(LBfgs.TOLERANCE);
    }

    @Override
    public void walk(double[] x, Slope slope) {
        if (globalised) walkDown(x, slope);
        else walkFully(x, slope);
    }

    private void walkFully(double[] x, Slope slope) {
        int n = x.length;
        DMatrixRMaj gradient = new DMatrixRMaj(n, 1);
        DMatrixRMaj step = new DMatrixRMaj(n, 1);
        double[][] hessian = new double[n][n];
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(n);
        while (slope.gradient(x, gradient.data) && Vectors.largest(gradient.data) > tolerance) {
            if (!slope.hessian(x, hessian) || !solver.setA(new DMatrixRMaj(hessian))) return;
            solver.solve(gradient, step);
            if (!Double.isFinite(Vectors.dot(step.data, step.data))) return;
            Vectors.add(x, -1, step.data);
        }
    }

    private void walkDown(double[] x, Slope slope) {
        int n = x.length;
        double[] gradient = new double[n];
        double value = slope.valueAndGradient(x, gradient);
        if (Double.isNaN(value)) return;
        StrongWolfe search = new StrongWolfe(slope, n, 0.9);
        DMatrixRMaj direction = new DMatrixRMaj(n, 1);
        double[][] hessian = new double[n][n];
        while (Vectors.largest(gradient) > tolerance && slope.hessian(x, hessian)) {
            shifted(hessian).solve(DMatrixRMaj.wrap(n, 1, gradient), direction);
            Vectors.scale(direction.data, -1, direction.data);
            double steepness = Vectors.dot(gradient, direction.data);
            if (!(steepness < 0) || !search.search(x, direction.data, value, steepness, 1)) return;
            System.arraycopy(search.point(), 0, x, 0, n);
            System.arraycopy(search.gradient(), 0, gradient, 0, n);
            value = search.value();
        }
    }

    /** A solver for A + τ I, with τ doubled from nothing until the sum is positive definite. */
    private static LinearSolverDense<DMatrixRMaj> shifted(double[][] hessian) {
        int n = hessian.length;
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(n);
        double least = Double.POSITIVE_INFINITY;
        double size = 0;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, hessian[i][i]);
            for (double entry : hessian[i]) size += entry * entry;
        }
        double unit = 1e-3 * Math.max(1e-8, Math.sqrt(size));
        for (double shift = least > 0 ? 0 : unit - least; ; shift = Math.max(2 * shift, unit)) {
            DMatrixRMaj matrix = new DMatrixRMaj(hessian);
            for (int i = 0; i < n; i++) matrix.data[i * n + i] += shift;
            if (solver.setA(matrix) || !Double.isFinite(shift)) return solver;
        }
    }
}
