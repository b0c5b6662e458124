package dev.talweg.engine.tuning;

import dev.talweg.engine.data.Split;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well something learns, told on examples that it has not seen: it learns on the training part of every fold, and
 * its loss on the validation part is kept. Source: M. Stone, J. Royal Statistical Society B 36 (1974) 111-147.
 *
 * @param losses fold by fold
 */
public record CrossValidation(double[] losses) {

    public CrossValidation {
        if (losses.length < 2) throw new IllegalArgumentException("cross validation needs two folds: " + losses.length);
        losses = losses.clone();
    }

    /**
     * Runs it.
     *
     * @param learner learns from {@link Split#training()} alone, and answers its loss on {@link Split#validation()}
     */
    public static CrossValidation of(List<Split> folds, ToDoubleFunction<Split> learner) {
        return new CrossValidation(folds.stream().mapToDouble(learner).toArray());
    }

    @Override
    public double[] losses() {
        return losses.clone();
    }

    /** The mean over the folds. */
    public double mean() {
        double sum = 0;
        for (double loss : losses) sum += loss;
        return sum / losses.length;
    }

    /** The standard error of the mean, s / √k with s of divisor k − 1: what differs by less, is the same. */
    public double standardError() {
        double mean = mean();
        double sum = 0;
        for (double loss : losses) sum += (loss - mean) * (loss - mean);
        return StrictMath.sqrt(sum / (losses.length - 1) / losses.length);
    }
}
