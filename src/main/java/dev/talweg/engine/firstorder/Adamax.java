package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * Adamax, Adam with the largest gradient in the place of the mean square: m ← β₁ m + (1 − β₁) g, u ← max(β₂ u, |g| +
 * ε), x ← x − η / (1 − β₁ᵗ) · m / u, element by element. ε stands inside the maximum, as in PyTorch; the paper has
 * none. Source: D. P. Kingma and J. Ba, ICLR 2015, section 7.1.
 */
public final class Adamax implements Update {

    public static final List<Hyperparameter> HYPERPARAMETERS = Adam.HYPERPARAMETERS;

    private final double beta2;
    private final double epsilon;
    private double beta1;
    private double[] m = {};
    private double[] u = {};
    private int steps;
    private double power1 = 1;

    public Adamax(Tuning tuning) {
        this.beta1 = tuning.of(Moments.BETA1);
        this.beta2 = tuning.of(Moments.BETA2);
        this.epsilon = tuning.of(Moments.EPSILON);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (m.length == 0) {
            m = new double[x.length];
            u = new double[x.length];
        }
        steps++;
        power1 *= beta1;
        Entries.gather(m, beta1, 1 - beta1, gradient);
        grow(u, beta2, gradient, epsilon);
        move(x, rate / (1 - power1), m, u);
    }

    private static void grow(double[] u, double keep, double[] g, double epsilon) {
        for (int i = 0; i < u.length; i++) u[i] = Math.max(keep * u[i], Math.abs(g[i]) + epsilon);
    }

    private static void move(double[] x, double size, double[] m, double[] u) {
        for (int i = 0; i < x.length; i++) x[i] -= size * m[i] / u[i];
    }

    @Override
    public void momentum(double cycled) {
        beta1 = cycled;
        power1 = StrictMath.pow(cycled, steps);
    }
}
