package dev.talweg.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What a bracket is to be. It is known by its number, not by its name or place: who is in it stays in it when it is
 * renamed or moved.
 *
 * @param id of the bracket that this is; null for a new one
 */
record BracketPlan(@Nullable Long id, String name) {

    private static final int LONGEST_NAME = 40;

    BracketPlan {
        name = Line.of("A bracket's name", name, LONGEST_NAME);
    }

    static BracketPlan of(Bracket bracket) {
        return new BracketPlan(bracket.id, bracket.name);
    }

    /** The same in another workshop. */
    BracketPlan copy() {
        return new BracketPlan(null, name);
    }
}
