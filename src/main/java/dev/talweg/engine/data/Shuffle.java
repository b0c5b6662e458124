package dev.talweg.engine.data;

import java.util.Random;

/**
 * Orders of 0 … n − 1 by chance, the same for the same seed on every machine: Fisher and Yates' procedure on {@link
 * Random}, whose numbers its specification fixes. Not safe for use by several threads.
 */
public final class Shuffle {

    private final Random random;

    public Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /** The next order. */
    public int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
