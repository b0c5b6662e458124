package dev.talweg.engine.learning;

import java.util.Arrays;

/**
 * A layer in which every unit sees every input, zᵤ = wᵤ·a + bᵤ, for many examples at once. Its variables stand unit
 * after unit: the weights of a unit, then its bias if it has one.
 *
 * @param offset where the layer's variables begin among all of them
 */
public record Dense(int inputs, int units, boolean biased, int offset) {

    public Dense {
        if (inputs < 1 || units < 1) throw new IllegalArgumentException("no layer from " + inputs + " to " + units);
    }

    /** Where its variables end. */
    public int end() {
        return offset + units * stride();
    }

    /** Writes 1 for each of its weights. */
    public void markWeights(double[] weights) {
        for (int u = 0; u < units; u++) Arrays.fill(weights, start(u), start(u) + inputs, 1);
    }

    /** Writes the scores of n examples: {@code out}, units × examples, from {@code in}, inputs × examples. */
    public void forward(double[] x, double[][] in, double[][] out, int n) {
        for (int u = 0; u < units; u++) {
            Arrays.fill(out[u], 0, n, biased ? x[start(u) + inputs] : 0);
            Kernels.addCombination(out[u], n, x, start(u), in, inputs);
        }
    }

    /**
     * Adds what n examples give to the gradient: of their slopes ∂ℓ/∂z, units × examples, and their inputs the other
     * way round, examples × inputs.
     *
     * @param spare at least as long as there are inputs, overwritten
     */
    public void addGradient(double[][] slopes, double[][] in, int n, double[] spare, double[] gradient) {
        for (int u = 0; u < units; u++) {
            Arrays.fill(spare, 0, inputs, 0);
            Kernels.addCombination(spare, inputs, slopes[u], 0, in, n);
            int start = start(u);
            for (int j = 0; j < inputs; j++) gradient[start + j] += spare[j];
            if (biased) gradient[start + inputs] += Kernels.sum(slopes[u], n);
        }
    }

    /**
     * Writes the slopes of the inputs, inputs × examples, from those of the scores.
     *
     * @param spare at least as long as there are units, overwritten
     */
    public void backward(double[] x, double[][] slopes, double[][] inputSlopes, int n, double[] spare) {
        for (int j = 0; j < inputs; j++) {
            for (int u = 0; u < units; u++) spare[u] = x[start(u) + j];
            Arrays.fill(inputSlopes[j], 0, n, 0);
            Kernels.addCombination(inputSlopes[j], n, spare, 0, slopes, units);
        }
    }

    private int start(int unit) {
        return offset + unit * stride();
    }

    private int stride() {
        return inputs + (biased ? 1 : 0);
    }
}
