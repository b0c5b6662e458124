package dev.talweg.leaderboard;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Language;
import dev.talweg.submission.Best;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The rule of docs/finale.md, case by case. A script is its steps as "name exercise"; a board is its rows as "rank name
 * points", with a dot for each hidden cell.
 */
class RevealTest {

    private static final Instant START = Instant.parse("2026-11-21T19:00:00Z");
    private static final Best.Submitted SETTINGS = new Best.Submitted(new UUID(0, 1), Language.SETTINGS);
    private static final List<String> COLUMNS = List.of("bowl", "valley", "tumours");

    private static final Best ADA_BOWL = result("Ada", 1, "bowl", 80.0);
    private static final Best ADA_VALLEY = result("Ada", 1, "valley", 10.0);
    private static final Best BO_BOWL = result("Bo", 2, "bowl", 50.0);
    private static final Best BO_VALLEY = result("Bo", 2, "valley", 60.0);
    private static final Best CY_BOWL = result("Cy", 3, "bowl", 20.0);
    private static final Best CY_VALLEY = result("Cy", 3, "valley", 5.0);

    @Test
    void theLastOpensFirstAndWhoRisesIsMetAgain() {
        Reveal reveal = reveal(places(1, 2, 3), ADA_BOWL, ADA_VALLEY, BO_BOWL, BO_VALLEY, CY_BOWL, CY_VALLEY);
        assertThat(script(reveal))
                .containsExactly("", "Cy bowl", "Bo bowl", "Ada bowl", "Cy valley", "Bo valley", "Ada valley");
        assertThat(board(reveal, 1)).containsExactly("1 Ada 0.0 ..", "2 Bo 0.0 ..", "3 Cy 0.0 ..");
        assertThat(board(reveal, 2)).containsExactly("1 Cy 20.0 .", "2 Ada 0.0 ..", "3 Bo 0.0 ..");
        assertThat(board(reveal, 4)).containsExactly("1 Ada 80.0 .", "2 Bo 50.0 .", "3 Cy 20.0 .");
        assertThat(board(reveal, 6)).containsExactly("1 Bo 110.0", "2 Ada 80.0 .", "3 Cy 25.0");
        assertThat(board(reveal, 7)).containsExactly("1 Bo 110.0", "2 Ada 90.0", "3 Cy 25.0");
    }

    @Test
    void whoFallsBehindIsCalledTwiceInARow() {
        Reveal reveal = reveal(
                places(1, 2),
                ADA_BOWL,
                ADA_VALLEY,
                result("Bo", 2, "bowl", 1.0),
                result("Bo", 2, "valley", 2.0),
                result("Bo", 2, "tumours", 3.0));
        assertThat(script(reveal)).containsExactly("", "Bo bowl", "Ada bowl", "Bo valley", "Bo tumours", "Ada valley");
    }

    @Test
    void whatEarnedNothingOpensInTheFirstStep() {
        Reveal reveal = reveal(
                places(1, 2, 3),
                ADA_BOWL,
                result("Ada", 1, "valley", 0.0),
                result("Bo", 2, "bowl", null),
                result("Bo", 2, "valley", 60.0),
                result("Cy", 3, "bowl", null));
        assertThat(script(reveal)).containsExactly("Ada valley, Bo bowl, Cy bowl", "Bo valley", "Ada bowl");
        assertThat(board(reveal, 0)).containsExactly("1 Ada 0.0 ..", "2 Bo 0.0 ..", "3 Cy 0.0 .");
        assertThat(board(reveal, 1)).containsExactly("1 Ada 0.0 .", "2 Bo 0.0 .", "3 Cy 0.0");
    }

    @Test
    void whoEarnedNothingAtAllIsNeverCalled() {
        Reveal reveal = reveal(places(1, 2), result("Ada", 1, "bowl", 0.0), result("Bo", 2, "bowl", null));
        assertThat(script(reveal)).hasSize(1);
        assertThat(reveal.up(1)).isEmpty();
    }

    @Test
    void whoStoodLevelIsRevealedTogether() {
        Reveal reveal = reveal(Map.of(1L, 1, 2L, 2, 3L, 2), ADA_BOWL, BO_BOWL, result("Cy", 3, "bowl", 50.0));
        assertThat(script(reveal)).containsExactly("", "Bo bowl, Cy bowl", "Ada bowl");
        assertThat(board(reveal, 1)).containsExactly("1 Ada 0.0 .", "2 Bo 0.0 .", "2 Cy 0.0 .");
        assertThat(board(reveal, 3)).containsExactly("1 Ada 80.0", "2 Bo 50.0", "2 Cy 50.0");
    }

    @Test
    void whoCameAfterTheFreezeStandsLastAtFirst() {
        Reveal reveal = reveal(Map.of(1L, 1, 2L, 2), ADA_BOWL, BO_BOWL, result("Late", 9, "bowl", 99.0));
        assertThat(script(reveal)).containsExactly("", "Late bowl", "Bo bowl", "Ada bowl");
        assertThat(board(reveal, 4)).containsExactly("1 Late 99.0", "2 Ada 80.0", "3 Bo 50.0");
    }

    @Test
    void whoHasHandedInNothingHasNoRow() {
        Reveal reveal = reveal(Map.of(1L, 1, 2L, 2, 3L, 3), ADA_BOWL);
        assertThat(board(reveal, 2)).containsExactly("1 Ada 80.0");
    }

    @Test
    void aBaselineIsSeenFromTheFirstStepAndTakesNoRank() {
        Best momentum = new Best(9, "Momentum", true, "bowl", 60.0, 10, "SCORED", START, 1, SETTINGS);
        Reveal reveal = reveal(places(1, 2), ADA_BOWL, BO_BOWL, momentum);
        assertThat(script(reveal)).containsExactly("Momentum bowl", "Bo bowl", "Ada bowl");
        assertThat(board(reveal, 1)).containsExactly("null Momentum 60.0", "1 Ada 0.0 .", "2 Bo 0.0 .");
        assertThat(board(reveal, 3)).containsExactly("1 Ada 80.0", "null Momentum 60.0", "2 Bo 50.0");
    }

    @Test
    void anExerciseIsCompleteWhenNothingOfItIsHidden() {
        Reveal reveal = reveal(places(1, 2), ADA_BOWL, ADA_VALLEY, BO_BOWL);
        assertThat(script(reveal)).containsExactly("", "Bo bowl", "Ada bowl", "Ada valley");
        assertThat(reveal.complete(1)).containsExactly("tumours");
        assertThat(reveal.complete(3)).containsExactly("bowl", "tumours");
        assertThat(reveal.complete(4)).containsExactly("bowl", "valley", "tumours");
    }

    @Test
    void cellsOpenInTheOrderOfTheColumns() {
        Reveal reveal = reveal(
                places(1),
                result("Ada", 1, "tumours", 1.0),
                result("Ada", 1, "bowl", 1.0),
                result("Ada", 1, "valley", 1.0));
        assertThat(script(reveal)).containsExactly("", "Ada bowl", "Ada valley", "Ada tumours");
    }

    @Test
    void inAnyRoomNobodyIsPassedFromBelowOnceSettled() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Best> room = IntStream.rangeClosed(1, 12)
                    .boxed()
                    .flatMap(id -> COLUMNS.stream()
                            .filter(column -> random.nextInt(5) > 0)
                            .map(column -> result("P" + id, id, column, points(random))))
                    .toList();
            Map<Long, Integer> places =
                    IntStream.rangeClosed(1, 9).boxed().collect(toMap(id -> (long) id, id -> 1 + random.nextInt(6)));
            Reveal reveal = new Reveal(room, COLUMNS, places);
            Map<Long, Integer> last = ranks(reveal.board(reveal.steps()));
            for (int step = 1; step <= reveal.steps(); step++) {
                for (Reveal.Row row : settledAtTheBottom(reveal.board(step)))
                    assertThat(row.standing().rank())
                            .as("%s of room %d after step %d", row.standing().name(), seed, step)
                            .isEqualTo(last.get(row.standing().participant()));
            }
            assertThat(last).isEqualTo(ranksOf(Ranking.of(room)));
        }
    }

    @Test
    void whatIsHiddenDoesNotSayWhoIsUp() {
        Reveal one = reveal(places(1, 2, 3), ADA_BOWL, ADA_VALLEY, BO_BOWL, BO_VALLEY, CY_BOWL, CY_VALLEY);
        Reveal other = reveal(
                places(1, 2, 3), ADA_BOWL, result("Ada", 1, "valley", 99.0), BO_BOWL, BO_VALLEY, CY_BOWL, CY_VALLEY);
        for (int step = 0; step < 6; step++) assertThat(one.up(step)).isEqualTo(other.up(step));
    }

    private static List<Reveal.Row> settledAtTheBottom(List<Reveal.Row> board) {
        int from = board.size();
        while (from > 0 && board.get(from - 1).hidden().isEmpty()) from--;
        return board.subList(from, board.size());
    }

    private static Map<Long, Integer> ranks(List<Reveal.Row> board) {
        return ranksOf(board.stream().map(Reveal.Row::standing).toList());
    }

    private static Map<Long, Integer> ranksOf(List<Standing> board) {
        return board.stream().collect(toMap(Standing::participant, Standing::rank));
    }

    private static @Nullable Double points(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> 0.0;
            default -> 10.0 * (1 + random.nextInt(5));
        };
    }

    private static Map<Long, Integer> places(int... places) {
        return IntStream.range(0, places.length).boxed().collect(toMap(i -> i + 1L, i -> places[i]));
    }

    private static Reveal reveal(Map<Long, Integer> places, Best... finals) {
        return new Reveal(Arrays.asList(finals), COLUMNS, places);
    }

    private static List<String> script(Reveal reveal) {
        List<String> script = new ArrayList<>();
        for (int step = 1; step <= reveal.steps(); step++) {
            Map<Long, String> names = reveal.board(step).stream()
                    .collect(toMap(
                            row -> row.standing().participant(),
                            row -> row.standing().name()));
            script.add(reveal.step(step).stream()
                    .map(cell -> names.get(cell.participant()) + " " + cell.exercise())
                    .sorted()
                    .collect(joining(", ")));
        }
        return script;
    }

    private static List<String> board(Reveal reveal, int steps) {
        return reveal.board(steps).stream()
                .map(row -> Stream.of(
                                row.standing().rank() + "",
                                row.standing().name(),
                                row.standing().score() + "",
                                ".".repeat(row.hidden().size()))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" ")))
                .toList();
    }

    private static Best result(String name, long id, String exercise, @Nullable Double score) {
        String verdict = score == null ? "DIVERGED" : "SCORED";
        return new Best(id, name, false, exercise, score, 100, verdict, START, 1, SETTINGS);
    }
}
