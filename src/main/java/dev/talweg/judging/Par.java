package dev.talweg.judging;

import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Instance;
import dev.talweg.exercise.Kind;
import dev.talweg.exercise.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the hidden instances of a round are measured against.
 *
 * @param levels to be reached, for each instance
 * @param raw the raw score of the reference on them
 */
record Par(List<double[]> levels, double raw) {

    /** Runs the reference on the instances that the round's secret drew. */
    static Par of(Exercise exercise, List<Instance> instances) {
        Settings reference = reference(exercise);
        List<double[]> levels = new ArrayList<>();
        List<int[]> costs = new ArrayList<>();
        for (Instance instance : instances) {
            Trajectory run = Walk.of(reference, instance, exercise.budget());
            double[] own = levels(exercise, instance, run);
            levels.add(own);
            costs.add(Score.costs(run, own, exercise.budget()));
        }
        return new Par(levels, Score.raw(costs, exercise.budget()));
    }

    /** The raw score of runs on the same instances, in their order. */
    double rawOf(List<Trajectory> runs, int budget) {
        List<int[]> costs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) costs.add(Score.costs(runs.get(i), levels.get(i), budget));
        return Score.raw(costs, budget);
    }

    /** How many of the runs reached the last of their levels. */
    long arrived(List<Trajectory> runs) {
        return IntStream.range(0, runs.size())
                .filter(i -> runs.get(i).least() <= levels.get(i)[levels.get(i).length - 1])
                .count();
    }

    private static double[] levels(Exercise exercise, Instance instance, Trajectory reference) {
        int count = exercise.rules().targets();
        if (exercise.kind() == Kind.LEARN || !instance.measured().optimum().attained()) {
            return Score.milestones(reference, exercise.budget(), count);
        }
        double floor = instance.measured().optimum().value();
        return Score.levels(floor, instance.measured().value(instance.start()), count);
    }

    private static Settings reference(Exercise exercise) {
        String yaml = exercise.rules().reference().orElseThrow();
        if (Settings.read(yaml, exercise.settings()) instanceof Settings.Sound sound) return sound.settings();
        throw new IllegalStateException("the reference of " + exercise.slug() + " was sound when it was read");
    }
}
