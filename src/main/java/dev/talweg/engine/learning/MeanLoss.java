package dev.talweg.engine.learning;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Scratch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The mean of a loss over examples, and a penalty: f(x) = 1/n Σᵢ ℓ(x; i) + penalty(x). The examples stand in chunks of
 * {@value #CHUNK}, one after another; each chunk's sum is taken on its own, and the sums are added in the order of the
 * chunks. So whoever takes them, and when, the result has the same bits ({@link DataParallel}). Where f is NaN, so is
 * every entry of its gradient.
 */
public abstract class MeanLoss implements FiniteSum {

    /**
     * Examples in a chunk; the last one may have fewer. 400 examples of 100 features, there and back, fit a core's
     * second cache.
     */
    protected static final int CHUNK = 400;

    private final int examples;
    private final Batch[] chunks;
    private final Penalty penalty;
    private final double[] weights;
    private final Scratch<double[]> parts;

    /**
     * A mean over that many examples.
     *
     * @param weights 1 for each variable that is a weight and pays the penalty, 0 for each that is a bias; its length
     *     is the dimension
     */
    protected MeanLoss(int examples, Penalty penalty, double[] weights) {
        this.examples = examples;
        this.penalty = penalty;
        this.weights = weights.clone();
        this.chunks = new Batch[(examples + CHUNK - 1) / CHUNK];
        for (int c = 0; c < chunks.length; c++) {
            chunks[c] = Batch.stretch(c * CHUNK, Math.min(CHUNK, examples - c * CHUNK));
        }
        this.parts = new Scratch<>(() -> new double[weights.length]);
    }

    /**
     * The sum of ℓ(x; i) over a batch, of any size; its gradient is added to {@code gradient}, unless that is null. The
     * sum has the same bits either way. Called by several threads at once.
     */
    protected abstract double add(double[] x, Batch batch, double @Nullable [] gradient);

    @Override
    public final int dimension() {
        return weights.length;
    }

    @Override
    public final int terms() {
        return examples;
    }

    @Override
    public final double value(double[] x) {
        requireDimension(x);
        double sum = 0;
        for (int c = 0; c < chunks.length; c++) sum += addChunk(x, c, null);
        return mean(x, sum, examples);
    }

    @Override
    public final double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Arrays.fill(gradient, 0);
        double[] part = parts.borrow();
        double sum = 0;
        for (int c = 0; c < chunks.length; c++) {
            Arrays.fill(part, 0);
            sum += addChunk(x, c, part);
            Kernels.add(gradient, part, part.length);
        }
        parts.giveBack(part);
        return finish(x, sum, examples, gradient);
    }

    @Override
    public final double batchValueAndGradient(double[] x, Batch batch, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Arrays.fill(gradient, 0);
        return finish(x, add(x, batch, gradient), batch.size(), gradient);
    }

    /** What weights pay. */
    final Penalty penalty() {
        return penalty;
    }

    /** How many chunks there are. */
    final int chunks() {
        return chunks.length;
    }

    /** {@link #add} for a chunk. */
    final double addChunk(double[] x, int chunk, double @Nullable [] gradient) {
        return add(x, chunks[chunk], gradient);
    }

    /** f out of the sum over so many examples. */
    final double mean(double[] x, double sum, int count) {
        return sum / count + penalty.value(x, weights);
    }

    /** f out of the sum over so many examples; turns the gradient of that sum into that of f. */
    final double finish(double[] x, double sum, int count, double[] gradient) {
        double value = mean(x, sum, count);
        if (Double.isNaN(value)) {
            Arrays.fill(gradient, Double.NaN);
            return value;
        }
        for (int j = 0; j < gradient.length; j++) gradient[j] /= count;
        penalty.addGradient(x, weights, gradient);
        return value;
    }
}
