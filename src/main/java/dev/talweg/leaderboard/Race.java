package dev.talweg.leaderboard;

import dev.talweg.engine.objective.Surface;
import dev.talweg.exercise.Exercise;
import dev.talweg.judging.Tape;
import dev.talweg.submission.Best;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a round as a race: everybody's counting run, and the baselines', down the public instance, over what
 * they spent. Nothing in it is of a hidden instance, and whoever has left no run is not in it.
 *
 * @param seq number of the live message after which the board looked as this race does, or later
 * @param unit of what is spent
 * @param gapKnown whether heights are above the optimum; else they are f itself
 * @param runners in the order of this exercise's points
 */
record Race(
        long seq,

        @Schema(enumeration = {"oracle calls", "example gradients", "cases"})
        String unit,

        int budget,
        int dimension,
        boolean gapKnown,
        List<Runner> runners) {

    /** Points of all runs together, however many there are: half a megabyte, and a third of that on its way. */
    private static final int MOST_POINTS = 24_000;

    private static final int LEAST_OF_ONE = 24;
    private static final int MOST_OF_ONE = 200;

    /**
     * One in the race.
     *
     * @param score points in this exercise; null where no try was scored
     * @param diverged the run left the finite numbers after its last point
     */
    record Runner(
            long participant,
            String name,
            boolean baseline,
            @Nullable Double score,
            boolean diverged,
            Track track) {}

    static Race of(long seq, Exercise exercise, List<Best> bests, Map<UUID, Tape> tapes) {
        int most = Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, MOST_POINTS / Math.max(1, tapes.size())));
        Optional<Surface.Window> window = exercise.surface().map(Surface::window);
        List<Runner> runners = bests.stream()
                .sorted(Best.ORDER)
                .flatMap(best -> Stream.ofNullable(tapes.get(best.submission().id()))
                        .filter(tape -> !tape.calls().isEmpty())
                        .map(tape -> runner(best, tape, window, most)))
                .toList();
        boolean gapKnown =
                tapes.values().stream().allMatch(tape -> tape.gaps().stream().noneMatch(gap -> gap == null));
        return new Race(seq, exercise.unit(), exercise.budget(), exercise.dimension(), gapKnown, runners);
    }

    private static Runner runner(Best best, Tape tape, Optional<Surface.Window> window, int most) {
        return new Runner(
                best.participant(),
                best.name(),
                best.baseline(),
                best.score(),
                tape.diverged(),
                Track.of(tape, window, most));
    }
}
