package dev.talweg.engine.autopsy;

import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.oracle.Trajectory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plain-language diagnosis of a run: what happened, where, and one sentence of advice.
 *
 * @param call the cost at which it happened, as the trajectory counts it; null where it did not happen at any one call
 */
public record Autopsy(AutopsyKind kind, @Nullable Integer call, String sentence, String advice) {

    /**
     * What became of a run on an objective; empty where nothing was asked. The objective is asked some more, at no
     * cost.
     */
    public static Optional<Autopsy> of(Trajectory run, Objective objective) {
        return examined(new Course(run, objective, objective));
    }

    /**
     * What became of a run over examples.
     *
     * @param validation what the trajectory holds the values of
     * @param training what the gradients are of
     */
    public static Optional<Autopsy> ofLearning(Trajectory run, Objective validation, FiniteSum training) {
        return examined(new Course(run, validation, training));
    }

    private static Optional<Autopsy> examined(Course course) {
        if (course.calls().isEmpty() && !course.run().diverged()) return Optional.empty();
        return Optional.of(new Examiner(course).autopsy());
    }
}
