package dev.talweg.engine.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts a table into k folds of equal size (the first ones have one more where it does not go even), each to validate
 * on once.
 */
public final class Folds {

    private Folds() {}

    /**
     * Folds of examples as they follow one another.
     *
     * @param k from 2 to the number of examples
     */
    public static List<Split> consecutive(DataSet data, int k) {
        return of(data, IntStream.range(0, data.size()).toArray(), k);
    }

    /** Folds of examples in an order by chance. */
    public static List<Split> shuffled(DataSet data, int k, long seed) {
        return of(data, new Shuffle(seed).order(data.size()), k);
    }

    private static List<Split> of(DataSet data, int[] order, int k) {
        int n = order.length;
        if (k < 2 || k > n) throw new IllegalArgumentException("cannot part " + n + " examples into " + k + " folds");
        List<Split> folds = new ArrayList<>();
        int from = 0;
        for (int fold = 0; fold < k; fold++) {
            int to = from + n / k + (fold < n % k ? 1 : 0);
            int first = from;
            int[] held = IntStream.range(first, to).map(i -> order[i]).toArray();
            int[] rest = IntStream.range(0, n)
                    .filter(i -> i < first || i >= to)
                    .map(i -> order[i])
                    .toArray();
            folds.add(new Split(data.pick(rest), data.pick(held)));
            from = to;
        }
        return folds;
    }
}
