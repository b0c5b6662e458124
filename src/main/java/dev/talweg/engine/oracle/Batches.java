package dev.talweg.engine.oracle;

import dev.talweg.engine.data.Shuffle;

/** Draws batches: every example once in an order by chance, then all again in another; a batch may reach over the end. */
final class Batches {

    private final int examples;
    private final Shuffle shuffle;
    private int[] order = {};
    private int next;

    Batches(int examples, long seed) {
        this.examples = examples;
        this.shuffle = new Shuffle(seed);
    }

    int[] draw(int size) {
        int[] batch = new int[size];
        for (int i = 0; i < size; i++) {
            if (next == order.length) {
                order = shuffle.order(examples);
                next = 0;
            }
            batch[i] = order[next++];
        }
        return batch;
    }
}
