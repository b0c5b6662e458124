package dev.talweg.leaderboard;

import dev.talweg.submission.Best;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a leaderboard, as a pure function of best results: total points, then fewer oracle calls over all scored
 * exercises, then the earlier last improvement. Who is equal in all three shares a rank; baselines stand where their
 * points put them and take no rank.
 */
final class Ranking {

    static final Comparator<Standing> ORDER = Comparator.comparingDouble(Standing::score)
            .reversed()
            .thenComparingLong(Standing::oracleCalls)
            .thenComparing(Standing::lastImprovedAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private Ranking() {}

    static List<Standing> of(Collection<Best> bests) {
        Map<Long, List<Best>> byParticipant = bests.stream()
                .collect(Collectors.groupingBy(Best::participant, LinkedHashMap::new, Collectors.toList()));
        List<Standing> rows = new ArrayList<>();
        byParticipant.values().forEach(own -> rows.add(row(own.get(0), own)));
        rows.sort(ORDER.thenComparing(Standing::name).thenComparingLong(Standing::participant));
        return ranked(rows);
    }

    /** The same, each row with its bracket's name; by participant. */
    static List<Standing> of(Collection<Best> bests, Map<Long, String> brackets) {
        return of(bests).stream()
                .map(row -> row.withBracket(brackets.get(row.participant())))
                .toList();
    }

    /** The ranks among those of the same bracket, by participant; who is in none has none there. */
    static Map<Long, Integer> inBrackets(List<Standing> board) {
        Map<String, List<Standing>> byBracket = board.stream()
                .filter(row -> row.bracket() != null && !row.baseline())
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.bracket())));
        return byBracket.values().stream()
                .flatMap(own -> ranked(own).stream())
                .collect(Collectors.toMap(Standing::participant, row -> Objects.requireNonNull(row.rank())));
    }

    /** The row of one, without a rank: of whom {@code any} is, with what of theirs counts. */
    static Standing row(Best any, List<Best> own) {
        List<Best> scored = own.stream().filter(best -> best.score() != null).toList();
        return new Standing(
                null,
                any.participant(),
                any.name(),
                null,
                total(scored),
                scored.stream().mapToLong(Best::oracleCalls).sum(),
                own.stream().collect(Collectors.toMap(Best::exercise, Ranking::cell)),
                scored.stream().map(Best::at).max(Comparator.naturalOrder()).orElse(null),
                any.baseline());
    }

    /** Exact in decimals, so that the order in which exercises are added cannot break a tie. */
    private static double total(List<Best> scored) {
        return scored.stream()
                .map(Best::score)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static Standing.Cell cell(Best best) {
        return new Standing.Cell(best.score(), best.tries(), best.verdict());
    }

    private static List<Standing> ranked(List<Standing> rows) {
        List<Standing> ranked = new ArrayList<>(rows.size());
        int place = 0;
        int rank = 0;
        @Nullable Standing previous = null;
        for (Standing row : rows) {
            if (row.baseline()) {
                ranked.add(row);
                continue;
            }
            place++;
            if (previous == null || ORDER.compare(previous, row) != 0) rank = place;
            previous = row;
            ranked.add(row.withRank(rank));
        }
        return ranked;
    }
}
