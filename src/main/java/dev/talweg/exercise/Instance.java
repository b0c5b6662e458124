package dev.talweg.exercise;

import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.oracle.Oracle;
import java.util.Optional;

/**
 * One surface to descend from one start.
 *
 * @param measured what is scored: the objective itself, or the validation loss
 * @param training the examples to learn from, in an exercise that learns
 * @param seed of everything that is left to chance on this instance
 */
public record Instance(Objective measured, Optional<FiniteSum> training, double[] start, long seed) {

    public Instance {
        measured.requireDimension(start);
        start = start.clone();
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    /** The number of variables. */
    public int dimension() {
        return measured.dimension();
    }

    /** The number of examples; 0 where there are none. */
    public int examples() {
        return training.map(FiniteSum::terms).orElse(0);
    }

    /**
     * A fresh oracle.
     *
     * @param chosenSeed added to the instance's own for the order of batches
     */
    public Oracle oracle(int budget, long chosenSeed) {
        return training.map(examples -> Oracle.learning(examples, measured, budget, seed + chosenSeed))
                .orElseGet(() -> Oracle.counting(measured, budget));
    }
}
