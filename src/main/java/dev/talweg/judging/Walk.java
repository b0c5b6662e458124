package dev.talweg.judging;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import dev.talweg.exercise.Settings;
import java.util.Random;
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
        int steps = StrictMath.max(1, (examples == 0 ? budget : budget / batch) / settings.restarts());
        Slope slope = whole ? OracleSlope.whole(oracle) : OracleSlope.batches(oracle, batch);
        Random random = new Random(instance.seed() + settings.seed());
        double[] x = instance.start();
        // One that ends early leaves calls to others; one that asks nothing would leave them for ever.
        for (int before = -1; before < oracle.used() && !oracle.diverged(); x = elsewhere(instance, settings, random)) {
            before = oracle.used();
            settings.descent(steps).walk(x, settings.restarts() == 1 ? slope : share(slope, steps));
            if (settings.restarts() == 1) break;
        }
        return oracle.trajectory();
    }

    /** A slope that answers so many times. */
    private static Slope share(Slope slope, int steps) {
        return slope.until(StopRule.afterSteps(steps - 1));
    }

    private static double[] elsewhere(Instance instance, Settings settings, Random random) {
        double[] x = instance.start();
        for (int j = 0; j < x.length; j++) x[j] += settings.reach() * (2 * random.nextDouble() - 1);
        return x;
    }
}
