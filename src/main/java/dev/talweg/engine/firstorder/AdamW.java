package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adam with decoupled weight decay: x ← (1 − η λ) x, then Adam's step (with {@code amsgrad}, that of {@link AmsGrad})
 * by a gradient that knows nothing of λ. The decay is multiplied by the rate of the schedule, as in PyTorch; the paper
 * multiplies it by the schedule's factor alone. Source: I. Loshchilov and F. Hutter, Decoupled weight decay
 * regularization, ICLR 2019.
 */
public final class AdamW implements Update {

    private static final Hyperparameter WEIGHT_DECAY = Hyperparameter.size("weightDecay", 0.01);
    private static final Hyperparameter AMSGRAD = Hyperparameter.flag("amsgrad");
    public static final List<Hyperparameter> HYPERPARAMETERS = Stream.concat(
                    Adam.HYPERPARAMETERS.stream(), Stream.of(WEIGHT_DECAY, AMSGRAD))
            .toList();

    private final Update adam;
    private final double weightDecay;

    public AdamW(Tuning tuning) {
        this.adam = tuning.isOn(AMSGRAD) ? new AmsGrad(tuning) : new Adam(tuning);
        this.weightDecay = tuning.of(WEIGHT_DECAY);
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        double kept = 1 - rate * weightDecay;
        for (int i = 0; i < x.length; i++) x[i] *= kept;
        adam.step(x, gradient, rate);
    }

    @Override
    public void momentum(double cycled) {
        adam.momentum(cycled);
    }
}
