package dev.talweg.engine.learning;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.jspecify.annotations.Nullable;

/**
 * Least squares, f(w, b) = 1/2n Σ (w·xᵢ + b − yᵢ)² + penalty(w): linear regression, ridge (l2), lasso (l1) or elastic
 * net (both). The variables are w and then the bias b, which carries no penalty. Without an l1 penalty the optimum is
 * known in closed form; otherwise f is never below 0. Its curvature along the steepest direction is L, the largest
 * eigenvalue of XᵀX / n + l2. Sources: A. E. Hoerl and R. W. Kennard, Technometrics 12 (1970) 55-67; R. Tibshirani,
 * Journal of the Royal Statistical Society B 58 (1996) 267-288.
 */
public final class LinearLoss extends LinearModel {

    private @Nullable Optimum optimum;

    /** The mean loss over the examples. */
    public LinearLoss(DataSet data, Penalty penalty) {
        this(data, penalty, true);
    }

    private LinearLoss(DataSet data, Penalty penalty, boolean intercept) {
        super(data, data.labels(), penalty, intercept);
    }

    /** The same without b. */
    public static LinearLoss withoutIntercept(DataSet data, Penalty penalty) {
        return new LinearLoss(data, penalty, false);
    }

    @Override
    double losses(Scores scores, double[] labels, int n) {
        double[] z = scores.z;
        double[] residuals = scores.slopes;
        for (int i = 0; i < n; i++) residuals[i] = z[i] - labels[i];
        return 0.5 * Kernels.product(residuals, residuals, n);
    }

    @Override
    OptionalDouble largestCurvature() {
        return OptionalDouble.of(1);
    }

    @Override
    public Optimum optimum() {
        // Worked out when first asked for; two threads at once work out the same.
        Optimum known = optimum;
        if (known == null) {
            known = penalty().l1() > 0 ? Optimum.bound(0) : solved();
            optimum = known;
        }
        return known;
    }

    /**
     * Least squares of the examples and, for the penalty, of √(n · l2) · w against 0, by EJML's QR decomposition with
     * pivoting; where several points are least, the one closest to 0.
     */
    private Optimum solved() {
        double[][] rows = examples().rows();
        int n = rows.length;
        int features = examples().features();
        DMatrixRMaj design = new DMatrixRMaj(n + features, dimension());
        DMatrixRMaj labels = new DMatrixRMaj(n + features, 1);
        for (int i = 0; i < n; i++) {
            System.arraycopy(rows[i], 0, design.data, i * dimension(), features);
            if (hasIntercept()) design.set(i, features, 1);
            labels.set(i, 0, examples().labels()[i]);
        }
        for (int j = 0; j < features; j++)
            design.set(n + j, j, Math.sqrt(n * penalty().l2()));
        var solver = LinearSolverFactory_DDRM.leastSquaresQrPivot(true, false);
        if (!solver.setA(design)) throw new ArithmeticException("no least squares of " + n + " examples");
        DMatrixRMaj point = new DMatrixRMaj(dimension(), 1);
        solver.solve(labels, point);
        double[] x = point.getData().clone();
        return Optimum.at(value(x), x);
    }
}
