package dev.talweg.exercise;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import java.util.List;

/**
 * An optimiser of the engine, set up by a participant.
 *
 * @param batchSize examples a step; all of them where it is 0
 * @param seed of the order of batches
 */
public record Settings(
        Method optimiser, double learningRate, double momentum, Decay schedule, int batchSize, long seed) {

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
        return optimiser.descent(schedule.over(steps, learningRate), optimiser.keeping(momentum));
    }
}
