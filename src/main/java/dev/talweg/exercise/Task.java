package dev.talweg.exercise;

import dev.talweg.engine.objective.Surface;
import java.util.Optional;

/** What an exercise asks to be done: descend, or answer. Immutable. */
public sealed interface Task {

    Kind kind();

    /** The number of variables to be chosen, or of numbers in the largest answer. */
    int dimension();

    /** Whether there are examples to learn from, in whatever way. */
    boolean hasData();

    /** The public instance for drawing, where it has two dimensions. */
    Optional<Surface> surface();

    /** A surface to get low on: one public instance, and as many hidden ones as wanted. */
    non-sealed interface Terrain extends Task {

        /** The instance that everybody sees and practises on. */
        Instance publicInstance();

        /** The instance that a round's secret draws; the same for the same secret and number. */
        Instance hidden(String secret, int number);

        @Override
        default int dimension() {
            return publicInstance().dimension();
        }
    }

    /** A function to be written, tried on cases. */
    non-sealed interface Answers extends Task {

        /** The name of the function to be written. */
        String function();

        /** Relative to the largest number of the right answer, but at least to 1. */
        double tolerance();

        /** How many cases practice tries. */
        int publicCases();

        /** A case that everybody may see. */
        Case publicCase(int number);

        /** The case that a round's secret draws. */
        Case hidden(String secret, int number);

        @Override
        default Kind kind() {
            return Kind.FUNCTION;
        }

        @Override
        default boolean hasData() {
            return false;
        }

        @Override
        default Optional<Surface> surface() {
            return Optional.empty();
        }
    }
}
