package dev.talweg.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an exercise asks for. */
@Schema(name = "ExerciseKind")
public enum Kind {
    /** Get low on a function: {@code minimize(oracle, x0)}, counted in oracle calls. */
    MINIMIZE,
    /** Learn from data: {@code minimize(oracle, x0)}, counted in example gradients, scored on validation loss. */
    LEARN,
    /** Write a named function that agrees with the engine's on hidden cases. */
    FUNCTION
}
