package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * AMSGrad, Adam whose steps never grow for a small gradient: m and v as in Adam, v̂ ← max(v̂, v),
 * x ← x − η / (1 − β₁ᵗ) · m / (√v̂ / √(1 − β₂ᵗ) + ε), element by element. The largest v is that of the uncorrected ones
 * and is corrected for its bias afterwards, as in PyTorch; the paper corrects nothing. Source: S. J. Reddi, S. Kale and
 * S. Kumar, On the convergence of Adam and beyond, ICLR 2018.
 */
public final class AmsGrad implements Update {

    public static final List<Hyperparameter> HYPERPARAMETERS = Adam.HYPERPARAMETERS;

    private final Moments moments;
    private final double epsilon;
    private double[] largest = {};

    public AmsGrad(Tuning tuning) {
        this.moments = new Moments(tuning);
        this.epsilon = tuning.of(Moments.EPSILON);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (largest.length == 0) largest = new double[x.length];
        moments.take(gradient);
        double[] top = largest;
        double[] v = moments.second();
        for (int i = 0; i < top.length; i++) top[i] = Math.max(top[i], v[i]);
        double size = rate / moments.firstBias();
        double correction = 1 / Math.sqrt(moments.secondBias());
        Entries.moveScaled(x, size, moments.first(), correction, top, epsilon);
    }

    @Override
    public void momentum(double cycled) {
        moments.cycle(cycled);
    }
}
