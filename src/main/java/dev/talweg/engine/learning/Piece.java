package dev.talweg.engine.learning;

import dev.talweg.engine.data.Batch;

/**
 * Up to a chunk of the examples of a batch, gathered in the shapes that kernels work on. Working memory: it is filled
 * again and again, by one thread.
 */
public final class Piece {

    private final Examples examples;
    private final double[][] rows = new double[MeanLoss.CHUNK][];
    private final double[] labels = new double[MeanLoss.CHUNK];
    private double[][] turned = {};
    private int size;
    private int chunk;

    public Piece(Examples examples) {
        this.examples = examples;
    }

    /** Gathers the examples of a batch from the given one on, as many as there are and go in; returns how many. */
    public int take(Batch batch, int from) {
        size = Math.min(MeanLoss.CHUNK, batch.size() - from);
        double[][] all = examples.rows();
        double[] allLabels = examples.labels();
        if (batch.isStretch()) {
            int first = batch.example(from);
            System.arraycopy(all, first, rows, 0, size);
            System.arraycopy(allLabels, first, labels, 0, size);
            boolean whole = first % MeanLoss.CHUNK == 0 && size == Math.min(MeanLoss.CHUNK, all.length - first);
            chunk = whole ? first / MeanLoss.CHUNK : -1;
        } else {
            for (int k = 0; k < size; k++) {
                int example = batch.example(from + k);
                rows[k] = all[example];
                labels[k] = allLabels[example];
            }
            chunk = -1;
        }
        return size;
    }

    /** How many examples were gathered. */
    public int size() {
        return size;
    }

    /** The features of each: examples × features. Not to be changed. */
    public double[][] rows() {
        return rows;
    }

    /** The label of each. Not to be changed. */
    public double[] labels() {
        return labels;
    }

    /** It is one of the chunks that are kept feature by feature. */
    boolean isChunk() {
        return chunk >= 0;
    }

    /** The other way round: features × examples. Not to be changed. */
    public double[][] columns() {
        if (isChunk()) return examples.chunk(chunk);
        if (turned.length == 0) turned = new double[examples.features()][MeanLoss.CHUNK];
        Kernels.transpose(rows, size, examples.features(), turned);
        return turned;
    }
}
