package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.Arrays;
import java.util.List;

/**
 * AdaGrad: s ← s + g² from the initial accumulator, x ← x − η / (1 + (t − 1) δ) · g / (√s + ε) with a rate decay δ,
 * element by element. ε stands outside the root, as in PyTorch. Source: J. Duchi, E. Hazan and Y. Singer, JMLR 12
 * (2011) 2121-2159.
 */
public final class AdaGrad implements Update {

    private static final Hyperparameter LR_DECAY = Hyperparameter.size("lrDecay", 0);
    private static final Hyperparameter INITIAL_ACCUMULATOR = Hyperparameter.size("initialAccumulator", 0);
    private static final Hyperparameter EPSILON = Hyperparameter.size("epsilon", 1e-10);
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(LR_DECAY, INITIAL_ACCUMULATOR, EPSILON);

    private final double decay;
    private final double initial;
    private final double epsilon;
    private double[] sum = {};
    private int steps;

    public AdaGrad(Tuning tuning) {
        this.decay = tuning.of(LR_DECAY);
        this.initial = tuning.of(INITIAL_ACCUMULATOR);
        this.epsilon = tuning.of(EPSILON);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (sum.length == 0) {
            sum = new double[x.length];
            Arrays.fill(sum, initial);
        }
        double size = rate / (1 + steps * decay);
        steps++;
        Entries.gatherSquares(sum, 1, 1, gradient);
        Entries.moveScaled(x, size, gradient, 1, sum, epsilon);
    }
}
