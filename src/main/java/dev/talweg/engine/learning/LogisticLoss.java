package dev.talweg.engine.learning;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The loss of logistic regression, f(w, b) = 1/n Σ [ln(1 + exp zᵢ) − yᵢ zᵢ] + penalty(w) with zᵢ = w·xᵢ + b and labels
 * yᵢ of 0 or 1. The variables are w and then the bias b, which carries no penalty. Never below 0. Its curvature is
 * nowhere above L, the largest eigenvalue of XᵀX / (4n) + l2. Source: D. R. Cox, Journal of the Royal Statistical
 * Society B 20 (1958) 215-242.
 */
public final class LogisticLoss extends LinearModel {

    /** The mean loss over the examples with the penalty λ/2 |w|². */
    public LogisticLoss(DataSet data, double penalty) {
        this(data, Penalty.ridge(penalty));
    }

    /** The mean loss over the examples. */
    public LogisticLoss(DataSet data, Penalty penalty) {
        this(data, penalty, true);
    }

    private LogisticLoss(DataSet data, Penalty penalty, boolean intercept) {
        super(data, signs(data), penalty, intercept);
    }

    /** The same without b. */
    public static LogisticLoss withoutIntercept(DataSet data, Penalty penalty) {
        return new LogisticLoss(data, penalty, false);
    }

    /**
     * With the sign s = 1 − 2y and m = s z, how far a score is on the wrong side, the loss is ln(1 + exp m) = max(m, 0)
     * + ln(1 + e), e = exp −|m|, and its slope s q, q = 1 / (1 + exp −m). Since q = e / (1 + e) or 1 / (1 + e), u =
     * min(q, 1 − q) gives e as u / (1 − u). Nothing in it overflows.
     */
    @Override
    double losses(Scores scores, double[] signs, int n) {
        double[] m = scores.z;
        double[] q = scores.slopes;
        double[] e = scores.spare;
        for (int i = 0; i < n; i++) m[i] *= signs[i];
        System.arraycopy(m, 0, q, 0, n);
        Kernels.sigmoid(q, n);
        for (int i = 0; i < n; i++) e[i] = Math.min(q[i], 1 - q[i]);
        for (int i = 0; i < n; i++) e[i] /= 1 - e[i];
        for (int i = 0; i < n; i++) m[i] = Math.max(m[i], 0);
        for (int i = 0; i < n; i++) q[i] *= signs[i];
        return Kernels.sum(m, n) + Kernels.logProduct(e, n);
    }

    @Override
    OptionalDouble largestCurvature() {
        return OptionalDouble.of(0.25);
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private static double[] signs(DataSet data) {
        return Arrays.stream(data.labels())
                .map(label -> {
                    if (label != 0 && label != 1) throw new IllegalArgumentException("a label is 0 or 1: " + label);
                    return 1 - 2 * label;
                })
                .toArray();
    }
}
