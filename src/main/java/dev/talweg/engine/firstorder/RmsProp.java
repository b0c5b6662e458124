package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/**
 * RMSprop: v ← α v + (1 − α) g² from 0, not corrected for its bias, d = g / (√v + ε), x ← x − η d; with a momentum μ,
 * b ← μ b + d and x ← x − η b instead; when it is {@code centered}, m ← α m + (1 − α) g, and v − m² in the place of v
 * under the root (0 where rounding makes that negative). All element by element. ε stands outside the root and the rate
 * outside b, as in PyTorch (TensorFlow has both inside). Sources: T. Tieleman and G. Hinton, Coursera lecture 6.5
 * (2012); centered: A. Graves, arXiv 1308.0850 (2013).
 */
public final class RmsProp implements Update {

    private static final Hyperparameter ALPHA = Hyperparameter.share("alpha", 0.99);
    private static final Hyperparameter MOMENTUM = Hyperparameter.share("momentum", 0);
    private static final Hyperparameter CENTERED = Hyperparameter.flag("centered");
    public static final List<Hyperparameter> HYPERPARAMETERS = List.of(ALPHA, Moments.EPSILON, MOMENTUM, CENTERED);

    private final double alpha;
    private final double epsilon;
    private final boolean centered;
    private double momentum;
    private double[] m = {};
    private double[] v = {};
    private double[] variance = {};
    private double[] velocity = {};

    public RmsProp(Tuning tuning) {
        this.alpha = tuning.of(ALPHA);
        this.epsilon = tuning.of(Moments.EPSILON);
        this.momentum = tuning.of(MOMENTUM);
        this.centered = tuning.isOn(CENTERED);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (v.length == 0) {
            v = new double[x.length];
            m = new double[x.length];
            variance = new double[x.length];
            velocity = new double[x.length];
        }
        Entries.gatherSquares(v, alpha, 1 - alpha, gradient);
        double[] square = centered ? variance(gradient) : v;
        if (momentum > 0) {
            divide(gradient, square, epsilon);
            Entries.gather(velocity, momentum, 1, gradient);
            Entries.move(x, rate, velocity);
        } else {
            Entries.moveScaled(x, rate, gradient, 1, square, epsilon);
        }
    }

    private double[] variance(double[] gradient) {
        Entries.gather(m, alpha, 1 - alpha, gradient);
        for (int i = 0; i < v.length; i++) variance[i] = Math.max(0, v[i] - m[i] * m[i]);
        return variance;
    }

    private static void divide(double[] g, double[] square, double epsilon) {
        for (int i = 0; i < g.length; i++) g[i] /= Math.sqrt(square[i]) + epsilon;
    }

    @Override
    public void momentum(double cycled) {
        momentum = cycled;
    }
}
