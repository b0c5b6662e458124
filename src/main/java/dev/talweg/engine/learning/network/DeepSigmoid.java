package dev.talweg.engine.learning.network;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.Examples;
import dev.talweg.engine.learning.Kernels;
import dev.talweg.engine.learning.MeanLoss;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.Piece;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network in which gradients vanish: a₀ = x, a_l = σ(W_l a_(l−1)) through {@code depth} layers of {@code width} units
 * without biases, out = w·a_depth, and f = 1/2n Σ (out − y)². The slope of σ is at most ¼, so every layer takes most of
 * what is left of the gradient on its way back, unless weights are large, and then units saturate. The variables are
 * the weights of layer after layer, in each unit after unit, and then w. Never below 0. Source: S. Hochreiter, diploma
 * thesis, TU München (1991); X. Glorot and Y. Bengio, AISTATS 2010.
 */
public final class DeepSigmoid extends MeanLoss {

    private final Layers layers;
    private final Scratch<Memory> scratch;

    /** The mean loss over the examples. */
    public DeepSigmoid(DataSet data, int depth, int width) {
        super(data.size(), Penalty.none(), layers(data.features(), depth, width).weights());
        Examples examples = new Examples(data);
        this.layers = layers(data.features(), depth, width);
        this.scratch = new Scratch<>(() -> new Memory(layers, examples));
    }

    private static final class Memory {
        final Piece piece;
        final Layers.Pass pass;

        Memory(Layers layers, Examples examples) {
            this.piece = new Piece(examples);
            this.pass = layers.new Pass(CHUNK);
        }
    }

    @Override
    protected double add(double[] x, Batch batch, double @Nullable [] gradient) {
        Memory memory = scratch.borrow();
        double sum = 0;
        for (int from = 0; from < batch.size(); from += CHUNK) {
            int size = memory.piece.take(batch, from);
            double[] residuals = memory.pass.forward(x, memory.piece)[0];
            double[] labels = memory.piece.labels();
            for (int i = 0; i < size; i++) residuals[i] -= labels[i];
            sum += 0.5 * Kernels.product(residuals, residuals, size);
            if (gradient != null) memory.pass.backward(x, memory.piece, gradient);
        }
        scratch.giveBack(memory);
        return sum;
    }

    /** The mean activation of each layer over all examples and units: near 0 or 1 where units saturate. */
    public double[] meanActivations(double[] x) {
        requireDimension(x);
        Memory memory = scratch.borrow();
        double[] means = new double[layers.depth() - 1];
        for (int from = 0; from < terms(); from += CHUNK) {
            int size = memory.piece.take(Batch.stretch(0, terms()), from);
            memory.pass.forward(x, memory.piece);
            for (int l = 0; l < means.length; l++) {
                for (double[] unit : memory.pass.outputs[l]) means[l] += Kernels.sum(unit, size);
            }
        }
        for (int l = 0; l < means.length; l++)
            means[l] /= (double) terms() * layers.layer(l).units();
        scratch.giveBack(memory);
        return means;
    }

    /** How large the gradient is in each layer: the root of the sum of its squares there. */
    public double[] norms(double[] gradient) {
        requireDimension(gradient);
        double[] norms = new double[layers.depth()];
        for (int l = 0; l < norms.length; l++) {
            for (int j = layers.layer(l).offset(); j < layers.layer(l).end(); j++)
                norms[l] += gradient[j] * gradient[j];
            norms[l] = Math.sqrt(norms[l]);
        }
        return norms;
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    private static Layers layers(int features, int depth, int width) {
        if (depth < 1) throw new IllegalArgumentException("a depth is at least 1: " + depth);
        List<Integer> widths = Stream.of(List.of(features), Collections.nCopies(depth, width), List.of(1))
                .flatMap(List::stream)
                .toList();
        return new Layers(widths, false, Activation.SIGMOID);
    }
}
