package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * Nesterov's momentum in Bengio's form, with the gradient taken at x: v ← μ v + g (v = g at the first step), x ← x − η
 * (g + μ v). Sources: Y. Nesterov, Soviet Mathematics Doklady 27 (1983) 372-376; Bengio, Boulanger-Lewandowski and
 * Pascanu, ICASSP 2013.
 */
public final class Nesterov implements Update {

    private static final Hyperparameter MOMENTUM = Hyperparameter.share("momentum", 0.9);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(MOMENTUM);

    private double momentum;
    private double[] v = {};

    public Nesterov(Tuning tuning) {
        this.momentum = tuning.of(MOMENTUM);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (v.length == 0) {
            v = gradient.clone();
        } else {
            Entries.gather(v, momentum, 1, gradient);
        }
        Entries.moveBoth(x, rate, gradient, momentum, v);
    }

    @Override
    public void momentum(double cycled) {
        momentum = cycled;
    }
}
