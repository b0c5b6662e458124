package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import java.time.Instant;
import java.util.ArrayList;
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

    /** The round becomes what is planned, as far as what has happened allows. */
    void applyTo(Round round, Instant now) {
        round.name = name;
        // What was done before would take the plan back with it.
        round.undo = null;
        switch (round.state(now)) {
            case SCHEDULED -> prepare(round, now);
            case OPEN, FROZEN -> adjust(round, now);
            case CLOSED, FINALIZED -> {}
        }
    }

    private void prepare(Round round, Instant now) {
        if (opensAt != null && opensAt.isBefore(now))
            throw new BadInput(name + " is to open in the past. Choose a later time, or open it by hand.");
        round.exercises = new ArrayList<>(exercises);
        round.minutes = minutes;
        round.freezeMinutes = freezeMinutes;
        round.attempts = attempts;
        round.opensAt = opensAt;
        round.timed(opensAt);
    }

    private void adjust(Round round, Instant now) {
        if (!exercises.containsAll(round.exercises))
            throw new BadInput(
                    name + " has begun: exercises can be added to it, and none taken out, for what was handed"
                            + " in would be lost.");
        // Its end has perhaps been moved since: only another length moves it again.
        Instant ended = round.closesAt;
        Instant frozen = round.freezesAt;
        boolean isFrozen = round.state(now) == RoundState.FROZEN;
        boolean sameLength = Objects.equals(minutes, round.length());
        round.exercises = new ArrayList<>(exercises);
        round.attempts = attempts;
        round.minutes = minutes;
        round.freezeMinutes = freezeMinutes;
        round.timed(round.opensAt);
        if (sameLength) round.closesAt = ended;
        if (isFrozen) round.freezesAt = frozen;
        if (round.closesAt != null && !round.closesAt.isAfter(now))
            throw new BadInput(name + " would be over already. Give it more minutes, or close it by hand.");
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
