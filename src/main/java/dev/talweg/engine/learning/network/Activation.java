package dev.talweg.engine.learning.network;

import dev.talweg.engine.learning.Kernels;

/** What a unit makes of its score z. */
public enum Activation {
    /** max(z, 0), whose slope at 0 is taken as 0. */
    RELU {
        @Override
        void apply(double[] z, int n) {
            for (int i = 0; i < n; i++) z[i] = Math.max(z[i], 0);
        }

        @Override
        void scale(double[] slopes, double[] activations, int n) {
            for (int i = 0; i < n; i++) slopes[i] = activations[i] > 0 ? slopes[i] : 0;
        }
    },

    /** tanh z, whose slope is 1 − tanh² z. */
    TANH {
        @Override
        void apply(double[] z, int n) {
            Kernels.tanh(z, n);
        }

        @Override
        void scale(double[] slopes, double[] activations, int n) {
            for (int i = 0; i < n; i++) slopes[i] *= 1 - activations[i] * activations[i];
        }
    },

    /** σ(z) = 1 / (1 + exp −z), whose slope is σ (1 − σ). */
    SIGMOID {
        @Override
        void apply(double[] z, int n) {
            Kernels.sigmoid(z, n);
        }

        @Override
        void scale(double[] slopes, double[] activations, int n) {
            for (int i = 0; i < n; i++) slopes[i] *= activations[i] * (1 - activations[i]);
        }
    };

    /** Turns scores into activations, in place. */
    abstract void apply(double[] z, int n);

    /** Turns ∂ℓ/∂a into ∂ℓ/∂z, in place, where the activations are a. */
    abstract void scale(double[] slopes, double[] activations, int n);
}
