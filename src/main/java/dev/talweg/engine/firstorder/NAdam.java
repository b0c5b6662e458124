package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * NAdam, Adam with Nesterov's momentum: m and v as in Adam, μₜ = β₁ (1 − ½ · 0.96^(t ψ)) with momentum decay ψ, Pₜ = μ₁
 * ⋯ μₜ, x ← x − η [(1 − μₜ) / (1 − Pₜ) · g + μₜ₊₁ / (1 − Pₜ μₜ₊₁) · m] / (√(v / (1 − β₂ᵗ)) + ε), element by element, as
 * in PyTorch 2 (1.13 counts μₜ twice in the last denominator). Source: T. Dozat, Incorporating Nesterov momentum into
 * Adam, ICLR workshop 2016.
 */
public final class NAdam implements Update {

    private static final Hyperparameter MOMENTUM_DECAY = Hyperparameter.size("momentumDecay", 0.004);
    public static final List<Hyperparameter> HYPERPARAMETERS =
            List.of(Moments.BETA1, Moments.BETA2, Moments.EPSILON, MOMENTUM_DECAY);

    private final Moments moments;
    private final double epsilon;
    private final double fading;
    private double faded;
    private double product = 1;

    public NAdam(Tuning tuning) {
        this.moments = new Moments(tuning);
        this.epsilon = tuning.of(Moments.EPSILON);
        this.fading = StrictMath.pow(0.96, tuning.of(MOMENTUM_DECAY));
        this.faded = fading;
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        moments.take(gradient);
        double now = moments.beta1() * (1 - 0.5 * faded);
        faded *= fading;
        double next = moments.beta1() * (1 - 0.5 * faded);
        product *= now;
        double a = rate * (1 - now) / (1 - product);
        double b = rate * next / (1 - product * next);
        double correction = 1 / Math.sqrt(moments.secondBias());
        double[] m = moments.first();
        double[] v = moments.second();
        double small = epsilon;
        for (int i = 0; i < x.length; i++) {
            x[i] -= (a * gradient[i] + b * m[i]) / (Math.sqrt(v[i]) * correction + small);
        }
    }

    @Override
    public void momentum(double cycled) {
        moments.cycle(cycled);
    }
}
