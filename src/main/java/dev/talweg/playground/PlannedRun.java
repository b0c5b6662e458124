package dev.talweg.playground;

import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.engine.schedule.Decay;

/**
 * One run as it is to be made: a method and a schedule of the engine with all that tunes them, sound in all parts.
 *
 * @param budget in oracle calls; the schedule is laid over so many steps
 * @param shape what tunes the schedule
 */
record PlannedRun(Method method, Tuning tuning, Decay decay, Tuning shape, double learningRate, int budget) {

    /** Walks until the budget is spent, it has nowhere to go, or it has left the finite numbers. */
    PlaygroundResource.PlaygroundRun from(double[] start, Objective objective) {
        Oracle oracle = Oracle.counting(objective, budget);
        NotedRates rates = new NotedRates(decay.over(budget, learningRate, shape));
        method.descent(rates, tuning).walk(start.clone(), OracleSlope.whole(oracle));
        Trajectory run = oracle.trajectory();
        return new PlaygroundResource.PlaygroundRun(
                PlaygroundTape.of(run, objective.optimum(), budget, rates.rates()),
                Autopsy.of(run, objective).orElseThrow());
    }
}
