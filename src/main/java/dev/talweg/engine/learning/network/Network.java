package dev.talweg.engine.learning.network;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.CrossEntropy;
import dev.talweg.engine.learning.Dense;
import dev.talweg.engine.learning.Examples;
import dev.talweg.engine.learning.MeanLoss;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.Piece;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The loss of a network of dense layers that tells classes, f = 1/n Σᵢ [ln Σ_c exp z_c(xᵢ) − z_yᵢ(xᵢ)] +
 * penalty(weights), where z are the scores of the last layer. The variables are layer after layer, in each unit after
 * unit: its weights, then its bias. Labels are classes from 0. Never below 0, not convex.
 */
public final class Network extends MeanLoss {

    private final Shape shape;
    private final Layers layers;
    private final Scratch<Memory> scratch;

    /**
     * What a network looks like between the features and the classes.
     *
     * @param hidden the number of units of each hidden layer
     */
    public record Shape(List<Integer> hidden, Activation activation, int classes) {

        public Shape {
            hidden = List.copyOf(hidden);
            if (classes < 2) throw new IllegalArgumentException("there are at least two classes, not " + classes);
        }

        private Layers layers(int features) {
            List<Integer> widths = new ArrayList<>(hidden);
            widths.add(0, features);
            widths.add(classes);
            return new Layers(widths, true, activation);
        }
    }

    /** The mean loss over the examples. */
    public Network(DataSet data, Shape shape, Penalty penalty) {
        super(data.size(), penalty, shape.layers(data.features()).weights());
        CrossEntropy.classes(data.labels(), shape.classes());
        Examples examples = new Examples(data);
        this.shape = shape;
        this.layers = shape.layers(data.features());
        this.scratch = new Scratch<>(() -> new Memory(layers, examples));
    }

    private static final class Memory {
        final Piece piece;
        final Layers.Pass pass;
        final CrossEntropy entropy = new CrossEntropy(CHUNK);

        Memory(Layers layers, Examples examples) {
            this.piece = new Piece(examples);
            this.pass = layers.new Pass(CHUNK);
        }
    }

    /**
     * Where to start: weights normal with the variance 2 / inputs before a ReLU (He), 1 / inputs otherwise (LeCun),
     * biases 0. Sources: K. He, X. Zhang, S. Ren and J. Sun, ICCV 2015; Y. LeCun, L. Bottou, G. Orr and K.-R. Müller,
     * Efficient BackProp (1998).
     */
    public double[] start(RandomGenerator random) {
        double[] x = layers.weights();
        for (int l = 0; l < layers.depth(); l++) {
            Dense layer = layers.layer(l);
            boolean rectified = shape.activation() == Activation.RELU && l < layers.depth() - 1;
            double size = Math.sqrt((rectified ? 2.0 : 1.0) / layer.inputs());
            for (int j = layer.offset(); j < layer.end(); j++) if (x[j] == 1) x[j] = size * random.nextGaussian();
        }
        return x;
    }

    @Override
    protected double add(double[] x, Batch batch, double @Nullable [] gradient) {
        Memory memory = scratch.borrow();
        double sum = 0;
        for (int from = 0; from < batch.size(); from += CHUNK) {
            int size = memory.piece.take(batch, from);
            double[][] scores = memory.pass.forward(x, memory.piece);
            sum += memory.entropy.slopes(scores, memory.piece.labels(), size);
            if (gradient != null) memory.pass.backward(x, memory.piece, gradient);
        }
        scratch.giveBack(memory);
        return sum;
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }
}
