package dev.talweg.exercise;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import java.util.List;
import java.util.Map;

/**
 * An optimiser of the engine, set up by a participant.
 *
 * @param finer values that were chosen for the optimiser's other numbers; where it has none of a name, it is of no use
 * @param batchSize examples a step; all of them where it is 0
 * @param seed of the order of batches, and of where a run begins anew
 * @param restarts how many runs share the budget; all but the first begin elsewhere
 * @param reach how far from the start, along each variable, they begin at most
 */
public record Settings(
        Method optimiser,
        double learningRate,
        double momentum,
        Map<String, Double> finer,
        Decay schedule,
        int batchSize,
        long seed,
        int restarts,
        double reach) {

    /** The names of numbers that some optimisers have besides a rate and a momentum. */
    static final List<String> FINER = List.of("beta2", "epsilon", "weightDecay");

    public Settings {
        finer = Map.copyOf(finer);
    }

    /** What came of reading settings. */
    public sealed interface Reading {}

    /** They are sound. */
    public record Sound(Settings settings) implements Reading {}

    /**
     * They are not; the sentence is meant for whoever wrote them, the line counts from 1.
     *
     * @param syntax this is not even YAML
     */
    public record Mistake(int line, boolean syntax, String sentence) implements Reading {}

    /** Reads settings in YAML, strictly; what is left out holds its initial value. */
    public static Reading read(String yaml, List<SettingField> fields) {
        return new SettingsReader(fields).read(yaml);
    }

    /** A fresh descent for a run of at most that many steps. */
    public Descent descent(int steps) {
        Tuning tuning = optimiser.keeping(momentum);
        for (Hyperparameter own : optimiser.hyperparameters()) {
            Double chosen = finer.get(own.name());
            if (chosen != null) tuning = tuning.with(own.name(), chosen);
        }
        return optimiser.descent(schedule.over(steps, learningRate), tuning);
    }
}
