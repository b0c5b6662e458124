package dev.talweg.engine.learning.network;

import dev.talweg.engine.learning.Dense;
import dev.talweg.engine.learning.Kernels;
import dev.talweg.engine.learning.Piece;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dense layers one after another, with an activation after each but the last: scores of many examples at once, and
 * their gradient by backpropagation. Immutable. Source: D. E. Rumelhart, G. E. Hinton and R. J. Williams, Nature 323
 * (1986) 533-536.
 */
final class Layers {

    private final Dense[] layers;
    private final Activation activation;

    /**
     * Layers between so many units each, the inputs first and the outputs last.
     *
     * @param biased every unit has a bias
     */
    Layers(List<Integer> widths, boolean biased, Activation activation) {
        this.activation = activation;
        this.layers = new Dense[widths.size() - 1];
        int offset = 0;
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new Dense(widths.get(l), widths.get(l + 1), biased, offset);
            offset = layers[l].end();
        }
    }

    /** How many layers there are. */
    int depth() {
        return layers.length;
    }

    /** A layer, from 0. */
    Dense layer(int number) {
        return layers[number];
    }

    /** For each variable, 1 if it is a weight and 0 if it is a bias. */
    double[] weights() {
        double[] weights = new double[layers[depth() - 1].end()];
        for (Dense layer : layers) layer.markWeights(weights);
        return weights;
    }

    /** Working memory for {@code most} examples at once. */
    final class Pass {
        /** What comes out of each layer, units × examples; scores of the last, activations of the others. */
        final double[][][] outputs;

        private final double[][][] slopes;
        private final double[][][] turned;
        private final double[] spare;
        private double[][] inputs = {};

        Pass(int most) {
            this.outputs = shaped(most);
            this.slopes = shaped(most);
            this.turned = new double[depth()][][];
            for (int l = 1; l < depth(); l++) turned[l] = new double[most][layers[l].inputs()];
            this.spare = new double[widest()];
        }

        /** Scores the examples: units of the last layer × examples. They may be overwritten by their slopes. */
        double[][] forward(double[] x, Piece piece) {
            int n = piece.size();
            inputs = piece.columns();
            for (int l = 0; l < depth(); l++) {
                layers[l].forward(x, l == 0 ? inputs : outputs[l - 1], outputs[l], n);
                if (l == depth() - 1) continue;
                for (double[] unit : outputs[l]) activation.apply(unit, n);
            }
            return outputs[depth() - 1];
        }

        /** Adds the gradient, of the slopes that {@link #forward}'s answer was overwritten by. */
        void backward(double[] x, Piece piece, double[] gradient) {
            int n = piece.size();
            double[][] slope = outputs[depth() - 1];
            for (int l = depth() - 1; l > 0; l--) {
                Kernels.transpose(outputs[l - 1], layers[l].inputs(), n, turned[l]);
                layers[l].addGradient(slope, turned[l], n, spare, gradient);
                layers[l].backward(x, slope, slopes[l - 1], n, spare);
                slope = slopes[l - 1];
                for (int u = 0; u < slope.length; u++) activation.scale(slope[u], outputs[l - 1][u], n);
            }
            layers[0].addGradient(slope, piece.rows(), n, spare, gradient);
        }

        private double[][][] shaped(int most) {
            return IntStream.range(0, depth())
                    .mapToObj(l -> new double[layers[l].units()][most])
                    .toArray(double[][][]::new);
        }

        private int widest() {
            int widest = 0;
            for (Dense layer : layers) widest = Math.max(widest, Math.max(layer.inputs(), layer.units()));
            return widest;
        }
    }
}
