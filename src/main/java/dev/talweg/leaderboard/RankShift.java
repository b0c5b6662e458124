package dev.talweg.leaderboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a rejudging would move somebody. Public places are null for who is not on the public board.
 *
 * @param participant as on the board
 */
record RankShift(
        long participant,
        String name,
        boolean baseline,
        @Nullable Stand publicBefore,
        @Nullable Stand publicAfter,
        @Nullable Stand juryBefore,
        @Nullable Stand juryAfter) {

    /** Rank and points on a board; the rank is null for a baseline. */
    record Stand(@Nullable Integer rank, double score) {}

    /** A board as it is and as it would be. */
    record Pair(List<Standing> before, List<Standing> after) {}

    /** Of all whose rank or points would be others, in the order of the jury's board as it would be. */
    static List<RankShift> of(Pair publicly, Pair jury) {
        Map<Long, Stand> publicBefore = places(publicly.before);
        Map<Long, Stand> publicAfter = places(publicly.after);
        Map<Long, Stand> juryBefore = places(jury.before);
        Map<Long, Stand> juryAfter = places(jury.after);
        Map<Long, Standing> known = Stream.of(jury.after, jury.before, publicly.after, publicly.before)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Standing::participant, Function.identity(), (first, other) -> first));
        Map<Long, Integer> order = new HashMap<>();
        for (Standing row : jury.after) order.put(row.participant(), order.size());
        return known.values().stream()
                .map(row -> new RankShift(
                        row.participant(),
                        row.name(),
                        row.baseline(),
                        publicBefore.get(row.participant()),
                        publicAfter.get(row.participant()),
                        juryBefore.get(row.participant()),
                        juryAfter.get(row.participant())))
                .filter(RankShift::moves)
                .sorted(Comparator.comparing(shift -> order.getOrDefault(shift.participant, Integer.MAX_VALUE)))
                .toList();
    }

    private boolean moves() {
        return !(Objects.equals(publicBefore, publicAfter) && Objects.equals(juryBefore, juryAfter));
    }

    private static Map<Long, Stand> places(List<Standing> rows) {
        return rows.stream()
                .collect(Collectors.toMap(Standing::participant, row -> new Stand(row.rank(), row.score())));
    }
}
