package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * A heavy ball: v ← μ v + (1 − δ) g with dampening δ (v = g at the first step), x ← x − η v. The rate stands outside
 * the velocity and the first step is not dampened, as in PyTorch. Source: B. T. Polyak, USSR Computational Mathematics
 * and Mathematical Physics 4 (1964) 1-17.
 */
public final class Momentum implements Update {

    private static final Hyperparameter MOMENTUM = Hyperparameter.share("momentum", 0.9);
    private static final Hyperparameter DAMPENING = Hyperparameter.share("dampening", 0);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(MOMENTUM, DAMPENING);

    private final double share;
    private double momentum;
    private double[] v = {};

    public Momentum(Tuning tuning) {
        this.momentum = tuning.of(MOMENTUM);
        this.share = 1 - tuning.of(DAMPENING);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (v.length == 0) {
            v = gradient.clone();
        } else {
            Entries.gather(v, momentum, share, gradient);
        }
        Entries.move(x, rate, v);
    }

    @Override
    public void momentum(double cycled) {
        momentum = cycled;
    }
}
