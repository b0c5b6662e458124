package dev.talweg.engine.tuning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for the settings with the least loss. The same seed tries the same settings in the same order. */
public final class Search {

    /** A run to be tried. */
    @FunctionalInterface
    public interface Experiment {

        /**
         * Runs it and answers its loss; not a number where the run has failed.
         *
         * @param budget what the run may spend
         */
        double loss(Map<String, Double> settings, int budget);
    }

    private final SortedMap<String, Axis> axes;
    private final Experiment experiment;

    /** A search over these axes, by the names of the settings. */
    public Search(Map<String, Axis> axes, Experiment experiment) {
        if (axes.isEmpty()) throw new IllegalArgumentException("a search needs an axis");
        this.axes = new TreeMap<>(axes);
        this.experiment = experiment;
    }

    /** Tries every point of the grid with that budget each; the best first. */
    public List<Trial> grid(int budget) {
        return tried(grid(), budget);
    }

    /**
     * Tries points drawn by chance: with the same number of runs each axis is seen at many more values than on a grid.
     * Source: Bergstra and Bengio, J. Machine Learning Research 13 (2012) 281-305.
     *
     * @return the best first
     */
    public List<Trial> random(int points, int budget, long seed) {
        return tried(drawn(points, seed), budget);
    }

    /**
     * Successive halving: tries points drawn by chance with a small budget, keeps the best of every {@code keep}, tries
     * those anew with {@code keep} times the budget, and so on to the last one. Each rung spends about the same in all.
     * Source: Jamieson and Talwalkar, AISTATS 2016.
     *
     * @param budget of each run in the first rung
     * @param keep how many compete for one place in the next rung; at least 2
     * @return every trial, the last rung first and in each the best first
     */
    public List<Trial> halving(int points, int budget, int keep, long seed) {
        if (keep < 2) throw new IllegalArgumentException("one of at least two goes on: " + keep);
        List<Map<String, Double>> left = drawn(points, seed);
        List<Trial> all = new ArrayList<>();
        for (int rung = budget; ; rung = StrictMath.multiplyExact(rung, keep)) {
            List<Trial> trials = tried(left, rung);
            all.addAll(0, trials);
            if (trials.size() == 1) return all;
            left = trials.stream()
                    .limit((trials.size() + keep - 1) / keep)
                    .map(Trial::settings)
                    .toList();
        }
    }

    private List<Map<String, Double>> grid() {
        List<Map<String, Double>> points = List.of(Map.of());
        for (Map.Entry<String, Axis> axis : axes.entrySet()) {
            List<Map<String, Double>> longer = new ArrayList<>();
            for (Map<String, Double> point : points) {
                axis.getValue().grid().forEach(value -> longer.add(with(point, axis.getKey(), value)));
            }
            points = longer;
        }
        return points;
    }

    private List<Map<String, Double>> drawn(int count, long seed) {
        if (count < 1) throw new IllegalArgumentException("a search tries at least one point: " + count);
        Random random = new Random(seed);
        List<Map<String, Double>> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Double> point = new LinkedHashMap<>();
            axes.forEach((name, axis) -> point.put(name, axis.draw(random)));
            points.add(point);
        }
        return points;
    }

    private List<Trial> tried(List<Map<String, Double>> points, int budget) {
        if (budget < 1) throw new IllegalArgumentException("a budget must be positive: " + budget);
        return points.stream()
                .map(point -> new Trial(point, budget, experiment.loss(point, budget)))
                .sorted(Trial.BEST_FIRST)
                .toList();
    }

    private static Map<String, Double> with(Map<String, Double> point, String name, double value) {
        Map<String, Double> longer = new LinkedHashMap<>(point);
        longer.put(name, value);
        return longer;
    }
}
