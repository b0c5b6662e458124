package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * RAdam, Adam that waits with dividing by √v until v is known well enough: m and v as in Adam, ρ∞ = 2 / (1 − β₂) − 1,
 * ρ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ). Where ρ > 5, x ← x − η r √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε) with
 * r = √((ρ − 4)(ρ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρ)), before that x ← x − η / (1 − β₁ᵗ) · m, element by element. The
 * threshold is 5 and ε is added before v is corrected for its bias, as in PyTorch; the paper has 4 and no ε. Source:
 * Liu, Jiang, He, Chen, Liu, Gao and Han, On the variance of the adaptive learning rate and beyond, ICLR 2020.
 */
public final class RAdam implements Update {

    public static final List<Hyperparameter> HYPERPARAMETERS = Adam.HYPERPARAMETERS;

    private static final double THRESHOLD = 5;

    private final Moments moments;
    private final double epsilon;
    private final double beta2;
    private final double limit;

    public RAdam(Tuning tuning) {
        this.moments = new Moments(tuning);
        this.epsilon = tuning.of(Moments.EPSILON);
        this.beta2 = tuning.of(Moments.BETA2);
        this.limit = 2 / (1 - beta2) - 1;
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        moments.take(gradient);
        // at first ρ is a small difference of large numbers, in which the rounding of a running product would show
        double power = StrictMath.pow(beta2, moments.steps());
        double bias = 1 - power;
        double length = limit - 2.0 * moments.steps() * power / bias;
        double size = rate / moments.firstBias();
        if (length > THRESHOLD) {
            double r = Math.sqrt((length - 4) * (length - 2) * limit / ((limit - 4) * (limit - 2) * length));
            Entries.moveScaled(x, size * r * Math.sqrt(bias), moments.first(), 1, moments.second(), epsilon);
        } else {
            Entries.move(x, size, moments.first());
        }
    }

    @Override
    public void momentum(double cycled) {
        moments.cycle(cycled);
    }
}
