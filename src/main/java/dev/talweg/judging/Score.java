package dev.talweg.judging;

import dev.talweg.engine.oracle.Trajectory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How points come about: how much of the way down, how soon, counted in cost and compared with a reference. Pure. */
final class Score {

    private Score() {}

    /**
     * Levels of f between the start and the floor: floor + 10^(−j/2) (f(x0) − floor) for j = 1 … count. A start that is
     * not above the floor has levels that nothing reaches.
     */
    static double[] levels(double floor, double start, int count) {
        double[] levels = new double[count];
        double gap = start - floor;
        for (int j = 1; j <= count; j++) {
            levels[j - 1] = gap > 0 && Double.isFinite(gap)
                    ? floor + StrictMath.pow(10, -j / 2.0) * gap
                    : Double.NEGATIVE_INFINITY;
        }
        return levels;
    }

    /**
     * The least values that a run had seen at 100^(j/count − 1) of its budget, j = 1 … count: from about 1 % to all of
     * it, in equal ratios, since costs are compared by theirs. Where it had seen nothing yet, nothing reaches the level.
     */
    static double[] milestones(Trajectory reference, int budget, int count) {
        double[] levels = new double[count];
        for (int j = 1; j <= count; j++) {
            double share = StrictMath.pow(100, (double) j / count - 1);
            double least = reference.leastWithin((int) StrictMath.max(1, StrictMath.rint(budget * share)));
            levels[j - 1] = Double.isFinite(least) ? least : Double.NEGATIVE_INFINITY;
        }
        return levels;
    }

    /** The cost at which each level was first reached, the budget where it never was. */
    static int[] costs(Trajectory run, double[] levels, int budget) {
        int[] costs = new int[levels.length];
        for (int j = 0; j < levels.length; j++) {
            costs[j] = StrictMath.max(
                    1, StrictMath.min(budget, run.costToReach(levels[j]).orElse(budget)));
        }
        return costs;
    }

    /**
     * S = 100 × mean over instances and levels of (1 − ln t / ln B), from 0 to 100.
     *
     * @param costs t, for each instance and level; no instance means 0
     * @param budget B, at least 2
     */
    static double raw(List<int[]> costs, int budget) {
        double sum = 0;
        long count = 0;
        for (int[] instance : costs) {
            for (int cost : instance) sum += 1 - StrictMath.log(cost) / StrictMath.log(budget);
            count += instance.length;
        }
        return count == 0 ? 0 : 100 * sum / count;
    }

    /** 100 × S / S_ref, rounded half to even to 2 decimals; 0 where that is no number. */
    static double points(double raw, double reference) {
        double points = 100 * raw / reference;
        if (!(points > 0) || !Double.isFinite(points)) return 0;
        return new BigDecimal(points).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** 100 × the share of cases that were right, rounded likewise. */
    static double share(int right, int cases) {
        return points(right, cases);
    }
}
