package dev.talweg.engine.learning;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Optimum;
import java.util.OptionalDouble;

/**
 * The loss of a linear support vector machine, f(w, b) = 1/n Σ max(0, 1 − yᵢ zᵢ) + penalty(w) with zᵢ = w·xᵢ + b and
 * labels yᵢ of −1 or 1. The variables are w and then the bias b, which carries no penalty. Never below 0. It has kinks
 * where yᵢ zᵢ = 1; the subgradient there is 0. Source: C. Cortes and V. Vapnik, Machine Learning 20 (1995) 273-297.
 */
public final class HingeLoss extends LinearModel {

    /** The mean loss over the examples. */
    public HingeLoss(DataSet data, Penalty penalty) {
        super(data, checked(data.labels()), penalty, true);
    }

    @Override
    double losses(Scores scores, double[] labels, int n) {
        double[] shortfall = scores.z;
        double[] slopes = scores.slopes;
        for (int i = 0; i < n; i++) shortfall[i] = Math.max(0, 1 - labels[i] * shortfall[i]);
        for (int i = 0; i < n; i++) slopes[i] = shortfall[i] > 0 ? -labels[i] : 0;
        return Kernels.sum(shortfall, n);
    }

    @Override
    OptionalDouble largestCurvature() {
        return OptionalDouble.empty();
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private static double[] checked(double[] labels) {
        for (double label : labels) {
            if (label != 1 && label != -1) throw new IllegalArgumentException("a label is -1 or 1: " + label);
        }
        return labels;
    }
}
