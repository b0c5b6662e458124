package dev.talweg.engine.learning;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Scratch;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A loss of the scores zᵢ = w·xᵢ + b alone: f(w, b) = 1/n Σ ℓ(zᵢ, yᵢ) + penalty(w). The variables are w, and then b if
 * there is an intercept.
 */
abstract class LinearModel extends MeanLoss {

    private final Examples examples;
    private final boolean intercept;
    private final Scratch<Scores> scratch;
    private volatile double steepest = Double.NaN;

    /** Of the features of a table, with labels as the loss wants them. */
    LinearModel(DataSet data, double[] labels, Penalty penalty, boolean intercept) {
        super(data.size(), penalty, weights(data.features(), intercept));
        this.examples = new Examples(data, labels);
        this.intercept = intercept;
        this.scratch = new Scratch<>(() -> new Scores(examples));
    }

    /** What the loss makes of scores. */
    static final class Scores {
        final Piece piece;
        final double[] z = new double[CHUNK];
        final double[] slopes = new double[CHUNK];
        final double[] spare = new double[CHUNK];

        Scores(Examples examples) {
            this.piece = new Piece(examples);
        }
    }

    /**
     * Σ ℓ(zᵢ, yᵢ) over the first n; writes ∂ℓ/∂z at each to {@code scores.slopes}, and may overwrite {@code z} and
     * {@code spare}.
     */
    abstract double losses(Scores scores, double[] labels, int n);

    /** The largest ∂²ℓ/∂z² there is; nothing where ℓ has a kink. */
    abstract OptionalDouble largestCurvature();

    @Override
    protected final double add(double[] x, Batch batch, double @Nullable [] gradient) {
        Scores scores = scratch.borrow();
        double sum = 0;
        for (int from = 0; from < batch.size(); from += CHUNK) {
            int size = scores.piece.take(batch, from);
            score(x, scores, size);
            sum += losses(scores, scores.piece.labels(), size);
            if (gradient == null) continue;
            Kernels.addCombination(gradient, examples.features(), scores.slopes, 0, scores.piece.rows(), size);
            if (intercept) gradient[examples.features()] += Kernels.sum(scores.slopes, size);
        }
        scratch.giveBack(scores);
        return sum;
    }

    private void score(double[] x, Scores scores, int size) {
        int features = examples.features();
        Arrays.fill(scores.z, 0, size, intercept ? x[features] : 0);
        if (scores.piece.isChunk()) {
            Kernels.addCombination(scores.z, size, x, 0, scores.piece.columns(), features);
        } else {
            Kernels.addProducts(scores.z, scores.piece.rows(), size, x, features);
        }
    }

    /**
     * L, the largest eigenvalue of c/n · XᵀX + l2 with c the largest curvature of the loss in z; none with an l1
     * penalty.
     */
    @Override
    public final OptionalDouble smoothness() {
        if (penalty().l1() > 0 || largestCurvature().isEmpty()) return OptionalDouble.empty();
        // Worked out when first asked for; two threads at once work out the same.
        double known = steepest;
        if (Double.isNaN(known)) {
            known = examples.largestCurvature(
                    largestCurvature().getAsDouble(), penalty().l2(), intercept);
            steepest = known;
        }
        return OptionalDouble.of(known);
    }

    final Examples examples() {
        return examples;
    }

    final boolean hasIntercept() {
        return intercept;
    }

    private static double[] weights(int features, boolean intercept) {
        double[] weights = new double[features + (intercept ? 1 : 0)];
        Arrays.fill(weights, 0, features, 1);
        return weights;
    }
}
