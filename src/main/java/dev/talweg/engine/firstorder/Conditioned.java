package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may happen to a gradient before any update: it is clipped by value to [−c, c], clipped by norm to at most c (g ←
 * g · min(1, c / (|g| + 10⁻⁶)), as in PyTorch), and then penalties are added: weight decay λ x (an L2 penalty λ/2 |x|²)
 * and l1 · sign x (the subgradient of an L1 penalty); both together are the elastic net. Each is off where it is 0.
 */
public final class Conditioned implements Update {

    private static final Hyperparameter CLIP_VALUE = Hyperparameter.size("clipValue", 0);
    private static final Hyperparameter CLIP_NORM = Hyperparameter.size("clipNorm", 0);
    private static final Hyperparameter WEIGHT_DECAY = Hyperparameter.size("weightDecay", 0);
    private static final Hyperparameter L1 = Hyperparameter.size("l1", 0);

    private final Update update;
    private final double clipValue;
    private final double clipNorm;
    private final double weightDecay;
    private final double l1;

    private Conditioned(Update update, double clipValue, double clipNorm, double weightDecay, double l1) {
        this.update = update;
        this.clipValue = clipValue;
        this.clipNorm = clipNorm;
        this.weightDecay = weightDecay;
        this.l1 = l1;
    }

    /**
     * A method's own hyper-parameters, and those of the same for all; a method may have its own kind of one of them.
     */
    public static List<Hyperparameter> withCommon(List<Hyperparameter> own) {
        return Stream.concat(
                        own.stream(),
                        Stream.of(CLIP_VALUE, CLIP_NORM, WEIGHT_DECAY, L1).filter(each -> !has(own, each)))
                .toList();
    }

    /**
     * The update with what the tuning asks for around it; the update itself where that is nothing.
     *
     * @param own the method's own hyper-parameters: one of these is its own affair
     */
    public static Update around(Update update, Tuning tuning, List<Hyperparameter> own) {
        double clipValue = has(own, CLIP_VALUE) ? 0 : tuning.of(CLIP_VALUE);
        double clipNorm = has(own, CLIP_NORM) ? 0 : tuning.of(CLIP_NORM);
        double weightDecay = has(own, WEIGHT_DECAY) ? 0 : tuning.of(WEIGHT_DECAY);
        double l1 = has(own, L1) ? 0 : tuning.of(L1);
        if (weightDecay == 0 && l1 == 0 && clipValue == 0 && clipNorm == 0) return update;
        return new Conditioned(update, clipValue, clipNorm, weightDecay, l1);
    }

    private static boolean has(List<Hyperparameter> own, Hyperparameter common) {
        return own.stream().anyMatch(each -> each.name().equals(common.name()));
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (clipValue > 0) clip(gradient, clipValue);
        if (clipNorm > 0) clipNorm(gradient, clipNorm);
        if (weightDecay > 0) pull(gradient, weightDecay, x);
        if (l1 > 0) push(gradient, l1, x);
        update.step(x, gradient, rate);
    }

    private static void clip(double[] g, double most) {
        for (int i = 0; i < g.length; i++) g[i] = Math.max(-most, Math.min(most, g[i]));
    }

    private static void clipNorm(double[] g, double most) {
        double sum = 0;
        for (double entry : g) sum += entry * entry;
        double factor = Math.min(1, most / (Math.sqrt(sum) + 1e-6));
        for (int i = 0; i < g.length; i++) g[i] *= factor;
    }

    private static void pull(double[] g, double weightDecay, double[] x) {
        for (int i = 0; i < g.length; i++) g[i] += weightDecay * x[i];
    }

    private static void push(double[] g, double l1, double[] x) {
        for (int i = 0; i < g.length; i++) g[i] += l1 * Math.signum(x[i]);
    }

    @Override
    public void momentum(double momentum) {
        update.momentum(momentum);
    }

    @Override
    public boolean isElementWise() {
        return clipNorm == 0 && update.isElementWise();
    }
}
