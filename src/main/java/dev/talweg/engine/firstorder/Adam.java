package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * Adam: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², x ← x − η / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε), element by
 * element. ε is added after v is corrected for its bias, as in PyTorch. Source: D. P. Kingma and J. Ba, ICLR 2015.
 */
public final class Adam implements Update {

    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(Moments.BETA1, Moments.BETA2, Moments.EPSILON);

    private final Moments moments;
    private final double epsilon;

    public Adam(Tuning tuning) {
        this.moments = new Moments(tuning);
        this.epsilon = tuning.of(Moments.EPSILON);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        moments.take(gradient);
        double size = rate / moments.firstBias();
        double correction = 1 / Math.sqrt(moments.secondBias());
        Entries.moveScaled(x, size, moments.first(), correction, moments.second(), epsilon);
    }

    @Override
    public void momentum(double cycled) {
        moments.cycle(cycled);
    }
}
