package dev.talweg.judging;

import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import dev.talweg.exercise.Settings;
import java.util.function.Consumer;

/** Runs settings: a descent of the engine against the oracle that a program would have. */
final class Walk {

    private Walk() {}

    /** Walks until the budget is spent or the run has diverged. */
    static Trajectory of(Settings settings, Instance instance, int budget) {
        return watched(settings, instance, budget, call -> {});
    }

    /** The same, while somebody looks on. */
    static Trajectory watched(Settings settings, Instance instance, int budget, Consumer<Call> onlooker) {
        Oracle oracle = instance.oracle(budget, settings.seed());
        oracle.watchedBy(onlooker);
        int examples = instance.examples();
        // A method that finds its own lengths compares points, which batches do not let it.
        int batch = settings.optimiser().takesRate() ? settings.batchSize() : examples;
        boolean whole = examples == 0 || batch == examples;
        int steps = examples == 0 ? budget : budget / batch;
        settings.descent(StrictMath.max(1, steps))
                .walk(instance.start(), whole ? OracleSlope.whole(oracle) : OracleSlope.batches(oracle, batch));
        return oracle.trajectory();
    }
}
