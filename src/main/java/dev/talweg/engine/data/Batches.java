package dev.talweg.engine.data;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Draws batches, without end. Not safe for use by several threads; a batch is good until the next one is drawn, and
 * drawing makes no garbage but at the end of an epoch.
 */
public final class Batches {

    private final Supplier<int[]> epochs;
    private int[] epoch = {};
    private int next;
    private int[] drawn = {};
    private Batch batch = Batch.over(drawn);

    private Batches(Supplier<int[]> epochs) {
        this.epochs = epochs;
    }

    /**
     * Without replacement: every example once in an order by chance, then all again in another; a batch may reach over
     * the end.
     */
    public static Batches shuffled(int examples, long seed) {
        requireSome(examples);
        Shuffle shuffle = new Shuffle(seed);
        return new Batches(() -> shuffle.order(examples));
    }

    /** With replacement: every example drawn anew from all of them. */
    public static Batches withReplacement(int examples, long seed) {
        requireSome(examples);
        Random random = new Random(seed);
        return new Batches(() -> IntStream.generate(() -> random.nextInt(examples))
                .limit(examples)
                .toArray());
    }

    /** Epoch after epoch in these orders, then from the first again. */
    public static Batches inOrder(int[]... orders) {
        requireSome(orders.length);
        for (int[] order : orders) requireSome(order.length);
        int[][] kept = Arrays.stream(orders).map(int[]::clone).toArray(int[][]::new);
        int[] epoch = {0};
        return new Batches(() -> kept[epoch[0]++ % kept.length]);
    }

    /** The next {@code size} examples, or those that are left of this epoch where they are fewer. */
    public Batch drawWithinEpoch(int size) {
        return draw(StrictMath.min(size, left()));
    }

    /** The next {@code size} examples; where an epoch ends, from the next one as well. */
    public Batch draw(int size) {
        if (size < 1) throw new IllegalArgumentException("a batch has at least one example: " + size);
        if (size > drawn.length) {
            drawn = Arrays.copyOf(drawn, size);
            batch = Batch.over(drawn);
        }
        for (int filled = 0; filled < size; ) {
            int part = StrictMath.min(size - filled, left());
            System.arraycopy(epoch, next, drawn, filled, part);
            next += part;
            filled += part;
        }
        batch.show(0, size);
        return batch;
    }

    private static void requireSome(int examples) {
        if (examples < 1) throw new IllegalArgumentException("there is nothing to draw from");
    }

    /** How many are left of this epoch; of the next one where there are none. */
    private int left() {
        if (next == epoch.length) {
            epoch = epochs.get();
            next = 0;
        }
        return epoch.length - next;
    }
}
