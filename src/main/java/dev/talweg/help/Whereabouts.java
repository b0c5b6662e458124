package dev.talweg.help;

import dev.talweg.http.NotFound;
import dev.talweg.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Where in a workshop somebody needs help.
 *
 * @param exercise its slug; null: in the lobby, or about the workshop as a whole
 */
record Whereabouts(@Nullable String exercise) {

    void demandIn(Workshop workshop) {
        if (exercise != null && workshop.roundOf(exercise).isEmpty())
            throw new NotFound("This workshop has no exercise “" + exercise + "”.");
    }
}
