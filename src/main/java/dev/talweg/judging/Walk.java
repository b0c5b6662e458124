package dev.talweg.judging;

import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.Response;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import dev.talweg.exercise.Settings;

/** Runs settings: a descent of the engine against the oracle that a program would have. */
final class Walk {

    private Walk() {}

    /** Walks until the budget is spent or the run has diverged. */
    static Trajectory of(Settings settings, Instance instance, int budget) {
        Oracle oracle = instance.oracle(budget, settings.seed());
        int examples = instance.examples();
        int batch = examples == 0 ? 1 : settings.batchSize();
        settings.descent(StrictMath.max(1, budget / batch)).walk(instance.start(), (x, gradient) -> {
            Response response =
                    batch == examples || examples == 0 ? oracle.gradient(x) : oracle.batchGradient(x, batch);
            if (!(response instanceof Response.Gradient told)) return false;
            System.arraycopy(told.gradient(), 0, gradient, 0, gradient.length);
            return true;
        });
        return oracle.trajectory();
    }
}
