package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * The proximal gradient method (ISTA) for f(x) + l1 |x|₁, where the slope knows f alone: z = x − η g, then x ← soft(z,
 * η l1) with soft(z, t) = sign z · max(|z| − t, 0), element by element. What is soft-thresholded becomes zero exactly.
 * Every variable pays, a bias as well: where one must not, centre the data and leave the intercept out. Converges where
 * η ≤ 1 / L. Sources: Daubechies, Defrise and De Mol, Communications on Pure and Applied Mathematics 57 (2004)
 * 1413-1457; A. Beck and M. Teboulle, SIAM Journal on Imaging Sciences 2 (2009) 183-202.
 */
public final class ProximalGradient implements Update {

    private static final Hyperparameter L1 = Hyperparameter.size("l1", 0);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(L1);

    private final double l1;

    public ProximalGradient(Tuning tuning) {
        this.l1 = tuning.of(L1);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        Entries.move(x, rate, gradient);
        double threshold = rate * l1;
        for (int i = 0; i < x.length; i++) x[i] -= Math.max(-threshold, Math.min(threshold, x[i]));
    }
}
