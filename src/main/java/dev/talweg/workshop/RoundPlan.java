package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a round is to be.
 *
 * @param id of the round that this is; null for a new one
 * @param opensAt when it opens by itself; null: when somebody opens it
 * @param minutes how long it is open; null: until it is closed by hand
 * @param freezeMinutes how long before its end the public board stands still; null: when somebody freezes it
 * @param attempts the most scored submissions per participant and exercise; null: as many as they like
 */
record RoundPlan(
        @Nullable Long id,
        String name,
        List<String> exercises,
        @Nullable Instant opensAt,
        @Nullable Integer minutes,
        @Nullable Integer freezeMinutes,
        @Nullable Integer attempts) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MINUTES = 7 * 24 * 60;
    private static final int MOST_ATTEMPTS = 1000;

    RoundPlan {
        name = Line.of("A round's name", name, LONGEST_NAME);
        if (exercises.stream().anyMatch(Objects::isNull)) throw new BadInput("An exercise has a name.");
        exercises = List.copyOf(exercises);
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES))
            throw new BadInput("A round takes 1 minute to 7 days.");
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS))
            throw new BadInput("An exercise may be tried 1 to " + MOST_ATTEMPTS + " times, or without a limit.");
        if (freezeMinutes != null && minutes == null)
            throw new BadInput(name + " has no end, so it cannot freeze before it. Give it a length.");
        if (freezeMinutes != null && minutes != null && (freezeMinutes < 1 || freezeMinutes >= minutes))
            throw new BadInput(name + " freezes 1 to " + (minutes - 1) + " minutes before its end.");
        if (new HashSet<>(exercises).size() != exercises.size())
            throw new BadInput("Please choose each exercise once.");
    }

    /** As it stands. */
    static RoundPlan of(Round round) {
        return new RoundPlan(
                round.id,
                round.name,
                round.exercises(),
                round.opensAt,
                round.length(),
                round.freezeMinutes,
                round.attempts);
    }

    /** The same anew: with hidden instances of its own, and nothing scheduled. */
    RoundPlan copy() {
        return new RoundPlan(null, name, exercises, null, minutes, freezeMinutes, attempts);
    }

    /** For the audit. */
    String told() {
        return name + ": " + String.join(", ", exercises)
                + Optional.ofNullable(opensAt).map(at -> "; opens " + at).orElse("")
                + Optional.ofNullable(minutes).map(m -> "; " + m + " min").orElse("; no end")
                + Optional.ofNullable(freezeMinutes)
                        .map(m -> "; freezes " + m + " min before")
                        .orElse("")
                + Optional.ofNullable(attempts).map(m -> "; " + m + " tries").orElse("");
    }
}
