package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;

/**
 * The running means of a gradient and of its squares that Adam's family shares: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 −
 * β₂) g², element by element, both from 0. As they begin at 0 they are too small by the factors 1 − β₁ᵗ and 1 − β₂ᵗ at
 * step t.
 */
final class Moments {

    static final Hyperparameter BETA1 = Hyperparameter.belowOne("beta1", 0.9);
    static final Hyperparameter BETA2 = Hyperparameter.belowOne("beta2", 0.999);
    static final Hyperparameter EPSILON = Hyperparameter.size("epsilon", 1e-8);

    private final double beta2;
    private double beta1;
    private double[] m = {};
    private double[] v = {};
    private int steps;
    private double power1 = 1;
    private double power2 = 1;

    Moments(Tuning tuning) {
        this.beta1 = tuning.of(BETA1);
        this.beta2 = tuning.of(BETA2);
    }

    /** Takes the gradient of the next step into both means, and leaves it as it is. */
    void take(double[] gradient) {
        if (m.length == 0) {
            m = new double[gradient.length];
            v = new double[gradient.length];
        }
        steps++;
        power1 *= beta1;
        power2 *= beta2;
        Entries.gather(m, beta1, 1 - beta1, gradient);
        Entries.gatherSquares(v, beta2, 1 - beta2, gradient);
    }

    /** m, not corrected for its bias; not a copy. */
    double[] first() {
        return m;
    }

    /** v, not corrected for its bias; not a copy. */
    double[] second() {
        return v;
    }

    /** t, how many gradients it took. */
    int steps() {
        return steps;
    }

    double beta1() {
        return beta1;
    }

    /** 1 − β₁ᵗ. */
    double firstBias() {
        return 1 - power1;
    }

    /** 1 − β₂ᵗ. */
    double secondBias() {
        return 1 - power2;
    }

    /** From now on β₁ is that, and is taken to have been that all along, as in PyTorch. */
    void cycle(double newBeta1) {
        beta1 = newBeta1;
        power1 = StrictMath.pow(newBeta1, steps);
    }
}
