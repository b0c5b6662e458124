package dev.talweg.leaderboard;

import dev.talweg.submission.Best;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * In which order a finale's results are revealed, as a pure function; the rule in words is docs/finale.md. Hidden results
 * count nothing, so whoever is called can only rise: who stands below all that have something hidden stands there for
 * good. Who is called follows from what everybody has seen, so the order itself gives nothing away.
 */
final class Reveal {

    /** One cell of the board that opens. */
    record Opening(long participant, String exercise) {}

    /** A row as far as it is revealed, with what is hidden of it in the order of the columns. */
    record Row(Standing standing, List<String> hidden) {}

    private final Map<Long, List<Best>> finals;
    private final List<String> columns;
    private final Map<Long, Integer> places;
    private final List<List<Opening>> steps = new ArrayList<>();

    /**
     * @param finals every final result; who has handed in nothing is in none of them
     * @param columns exercises in the order of the board
     * @param places where everybody stood publicly before; who is not among them stood last
     */
    Reveal(Collection<Best> finals, List<String> columns, Map<Long, Integer> places) {
        this.finals = finals.stream()
                .collect(Collectors.groupingBy(Best::participant, LinkedHashMap::new, Collectors.toList()));
        this.columns = List.copyOf(columns);
        this.places = Map.copyOf(places);
        Set<Opening> opened = new HashSet<>();
        Map<Long, Row> rows = new HashMap<>();
        List<Opening> step = atFirst(finals);
        do {
            steps.add(List.copyOf(step));
            opened.addAll(step);
            Set<Long> changed = rows.isEmpty()
                    ? this.finals.keySet()
                    : step.stream().map(Opening::participant).collect(Collectors.toSet());
            changed.forEach(participant -> rows.put(participant, row(participant, opened)));
            step = next(rows.values());
        } while (!step.isEmpty());
    }

    /** How many there are. */
    int steps() {
        return steps.size();
    }

    /** What opens with that step, from 1. */
    List<Opening> step(int step) {
        return steps.get(step - 1);
    }

    /** The board after so many steps, best first. */
    List<Row> board(int steps) {
        return board(opened(steps));
    }

    /** Who is up after so many steps, and with what: nobody after the last. */
    List<Opening> up(int after) {
        return after < steps.size() ? steps.get(after) : List.of();
    }

    /** The exercises that have nothing hidden after so many steps. */
    List<String> complete(int steps) {
        Set<String> hidden =
                board(steps).stream().flatMap(row -> row.hidden.stream()).collect(Collectors.toSet());
        return columns.stream().filter(column -> !hidden.contains(column)).toList();
    }

    /** Baselines, and whatever earned nothing: no step is spent on them. */
    private static List<Opening> atFirst(Collection<Best> finals) {
        return finals.stream()
                .filter(best -> best.baseline() || best.score() == null || best.score() == 0)
                .map(best -> new Opening(best.participant(), best.exercise()))
                .toList();
    }

    private Set<Opening> opened(int count) {
        return steps.subList(0, Math.min(count, steps.size())).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The lowest with something hidden, and whoever is level with them: the next hidden cell of each. */
    private List<Opening> next(Collection<Row> rows) {
        Comparator<Row> order = order();
        List<Row> hiding = rows.stream().filter(row -> !row.hidden.isEmpty()).toList();
        return hiding.stream()
                .max(order)
                .map(lowest -> hiding.stream()
                        .filter(row -> order.compare(row, lowest) == 0)
                        .map(row -> new Opening(row.standing.participant(), row.hidden.get(0)))
                        .sorted(Comparator.comparingLong(Opening::participant))
                        .toList())
                .orElse(List.of());
    }

    private List<Row> board(Set<Opening> opened) {
        return ranked(finals.keySet().stream()
                .map(participant -> row(participant, opened))
                .sorted(order().thenComparing(row -> row.standing.name())
                        .thenComparingLong(row -> row.standing.participant()))
                .toList());
    }

    private Row row(long participant, Set<Opening> opened) {
        List<Best> own = finals.getOrDefault(participant, List.of());
        Predicate<Best> isOpen = best -> opened.contains(new Opening(participant, best.exercise()));
        List<String> hidden = own.stream()
                .filter(isOpen.negate())
                .map(Best::exercise)
                .sorted(Comparator.comparingInt(columns::indexOf))
                .toList();
        return new Row(Ranking.row(own.get(0), own.stream().filter(isOpen).toList()), hidden);
    }

    /**
     * More points first. Of those level in points, who has something hidden stands above, since they will pass, and among
     * these who stood better before; what is all revealed stands as on every board.
     */
    private Comparator<Row> order() {
        return Comparator.comparing((Row row) -> row.standing.score(), Comparator.reverseOrder())
                .thenComparing(row -> row.hidden.isEmpty())
                .thenComparing((one, other) -> one.hidden.isEmpty()
                        ? Ranking.ORDER.compare(one.standing, other.standing)
                        : Integer.compare(place(one), place(other)));
    }

    private int place(Row row) {
        return places.getOrDefault(row.standing.participant(), Integer.MAX_VALUE);
    }

    private List<Row> ranked(List<Row> rows) {
        Comparator<Row> order = order();
        Map<Integer, Row> first = new HashMap<>();
        List<Row> ranked = new ArrayList<>(rows.size());
        int place = 0;
        int rank = 0;
        for (Row row : rows) {
            if (row.standing.baseline()) {
                ranked.add(row);
                continue;
            }
            place++;
            if (rank == 0 || order.compare(first.get(rank), row) != 0) rank = place;
            first.putIfAbsent(rank, row);
            ranked.add(new Row(row.standing.withRank(rank), row.hidden));
        }
        return ranked;
    }
}
