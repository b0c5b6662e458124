package dev.talweg.engine.learning;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The loss of softmax (multinomial logistic) regression, f = 1/n Σᵢ [ln Σ_c exp z_c(xᵢ) − z_yᵢ(xᵢ)] + penalty(W) with
 * the scores z_c(x) = w_c·x + b_c of the classes c = 0, 1, …, and labels that are classes. The variables are class
 * after class: w_c, then its bias b_c, which carries no penalty. Never below 0. Its curvature is nowhere above L, the
 * largest eigenvalue of XᵀX / (2n) + l2. Source: D. Böhning, Annals of the Institute of Statistical Mathematics 44
 * (1992) 197-200.
 */
public final class SoftmaxLoss extends MeanLoss {

    private final Examples examples;
    private final Dense layer;
    private final Scratch<Pass> scratch;

    /** The mean loss over the examples. */
    public SoftmaxLoss(DataSet data, int classes, Penalty penalty) {
        super(data.size(), penalty, weights(data.features(), classes));
        this.examples = new Examples(data, CrossEntropy.classes(data.labels(), classes));
        this.layer = new Dense(data.features(), classes, true, 0);
        this.scratch = new Scratch<>(Pass::new);
    }

    private final class Pass {
        final Piece piece = new Piece(examples);
        final double[][] scores = new double[layer.units()][CHUNK];
        final double[] spare = new double[layer.inputs()];
        final CrossEntropy entropy = new CrossEntropy(CHUNK);
    }

    @Override
    protected double add(double[] x, Batch batch, double @Nullable [] gradient) {
        Pass pass = scratch.borrow();
        double sum = 0;
        for (int from = 0; from < batch.size(); from += CHUNK) {
            int size = pass.piece.take(batch, from);
            layer.forward(x, pass.piece.columns(), pass.scores, size);
            sum += pass.entropy.slopes(pass.scores, pass.piece.labels(), size);
            if (gradient != null) layer.addGradient(pass.scores, pass.piece.rows(), size, pass.spare, gradient);
        }
        scratch.giveBack(pass);
        return sum;
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    @Override
    public OptionalDouble smoothness() {
        if (penalty().l1() > 0) return OptionalDouble.empty();
        return OptionalDouble.of(examples.largestCurvature(0.5, penalty().l2(), true));
    }

    private static double[] weights(int features, int classes) {
        Dense layer = new Dense(features, classes, true, 0);
        double[] weights = new double[layer.end()];
        layer.markWeights(weights);
        return weights;
    }
}
