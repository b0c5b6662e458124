package dev.talweg.engine.data;

/** Some of the examples, by their indices, in an order; one that stands there twice counts twice. */
public final class Batch {

    private final int[] order;
    private int from;
    private int size;

    private Batch(int[] order, int from, int size) {
        this.order = order;
        this.from = from;
        this.size = size;
    }

    /** These examples. */
    public static Batch of(int... examples) {
        if (examples.length == 0) throw new IllegalArgumentException("a batch has at least one example");
        return new Batch(examples.clone(), 0, examples.length);
    }

    /** The examples from {@code from} to {@code from + size − 1}. */
    public static Batch stretch(int from, int size) {
        if (from < 0 || size < 1) throw new IllegalArgumentException("no batch of " + size + " from " + from);
        return new Batch(new int[0], from, size);
    }

    /** A batch that looks at an order which whoever owns it goes on to fill. */
    static Batch over(int[] order) {
        return new Batch(order, 0, 0);
    }

    /** Looks at another part of the order. */
    void show(int newFrom, int newSize) {
        from = newFrom;
        size = newSize;
    }

    /** How many they are. */
    public int size() {
        return size;
    }

    /** The i-th of them. */
    public int example(int i) {
        return order.length == 0 ? from + i : order[from + i];
    }

    /** They follow one another, as in {@link #stretch}. */
    public boolean isStretch() {
        return order.length == 0;
    }
}
