package dev.talweg.engine.autopsy;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Optimum;
import java.util.Arrays;

/**
 * The smallest network in which gradients vanish: one sigmoid unit after the other, a₀ = t, a_l = σ(w_l a_(l−1)), out =
 * v a_L, and f = mean ½ (out − y)² over examples (t, y). The variables are w₁ … w_L and v.
 */
record SigmoidChain(int depth, double[] inputs, double[] outputs) implements FiniteSum {

    @Override
    public int dimension() {
        return depth + 1;
    }

    @Override
    public int terms() {
        return inputs.length;
    }

    @Override
    public double value(double[] x) {
        return valueAndGradient(x, new double[x.length]);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        return batchValueAndGradient(x, Batch.stretch(0, inputs.length), gradient);
    }

    @Override
    public double batchValueAndGradient(double[] x, Batch batch, double[] gradient) {
        requireDimension(x);
        Arrays.fill(gradient, 0);
        double sum = 0;
        double[] a = new double[depth + 1];
        for (int k = 0; k < batch.size(); k++) {
            a[0] = inputs[batch.example(k)];
            for (int l = 0; l < depth; l++) a[l + 1] = 1 / (1 + StrictMath.exp(-x[l] * a[l]));
            double residual = x[depth] * a[depth] - outputs[batch.example(k)];
            sum += residual * residual / 2;
            gradient[depth] += residual * a[depth] / batch.size();
            double back = residual * x[depth];
            for (int l = depth - 1; l >= 0; l--) {
                double slope = back * a[l + 1] * (1 - a[l + 1]);
                gradient[l] += slope * a[l] / batch.size();
                back = slope * x[l];
            }
        }
        return sum / batch.size();
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }
}
