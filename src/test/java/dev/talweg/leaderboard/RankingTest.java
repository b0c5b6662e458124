package dev.talweg.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Language;
import dev.talweg.submission.Best;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of SCORING, case by case: each row of a board is written as "rank name points". */
class RankingTest {

    private static final Instant START = Instant.parse("2026-11-21T19:00:00Z");
    private static final Best.Submitted SETTINGS = new Best.Submitted(new UUID(0, 1), Language.SETTINGS);

    @Test
    void morePointsStandFirst() {
        assertThat(ranked(result("Ada", 1, "bowl", 80.0, 100, 5), result("Bo", 2, "bowl", 90.5, 200, 9)))
                .containsExactly("1 Bo 90.5", "2 Ada 80.0");
    }

    @Test
    void pointsOfAllExercisesAreSummedExactly() {
        assertThat(ranked(
                        result("Ada", 1, "bowl", 0.1, 10, 1),
                        result("Ada", 1, "valley", 0.2, 10, 2),
                        result("Bo", 2, "bowl", 0.3, 20, 2)))
                .containsExactly("1 Ada 0.3", "1 Bo 0.3");
    }

    @Test
    void fewerOracleCallsBreakATie() {
        assertThat(ranked(result("Ada", 1, "bowl", 80.0, 120, 1), result("Bo", 2, "bowl", 80.0, 100, 9)))
                .containsExactly("1 Bo 80.0", "2 Ada 80.0");
    }

    @Test
    void theEarlierLastImprovementBreaksTheNextTie() {
        assertThat(ranked(result("Ada", 1, "bowl", 80.0, 100, 9), result("Bo", 2, "bowl", 80.0, 100, 8)))
                .containsExactly("1 Bo 80.0", "2 Ada 80.0");
    }

    @Test
    void whoIsEqualInAllThreeSharesARankAndTheNextIsSkipped() {
        assertThat(ranked(
                        result("Ada", 1, "bowl", 99.0, 1, 1),
                        result("Bo", 2, "bowl", 80.0, 100, 8),
                        result("Cy", 3, "bowl", 80.0, 100, 8),
                        result("Di", 4, "bowl", 1.0, 100, 8)))
                .containsExactly("1 Ada 99.0", "2 Bo 80.0", "2 Cy 80.0", "4 Di 1.0");
    }

    @Test
    void aMissingExerciseCountsNothing() {
        assertThat(ranked(
                        result("Ada", 1, "bowl", 60.0, 10, 1),
                        result("Bo", 2, "bowl", 40.0, 10, 1),
                        result("Bo", 2, "valley", 40.0, 10, 2)))
                .containsExactly("1 Bo 80.0", "2 Ada 60.0");
    }

    @Test
    void zeroStandsBeforeDivergedOnlyByItsTimeAndBothHaveNoPoints() {
        assertThat(ranked(result("Ada", 1, "bowl", null, 100, 1), result("Bo", 2, "bowl", 0.0, 0, 5)))
                .containsExactly("1 Bo 0.0", "2 Ada 0.0");
    }

    @Test
    void callsOfARunThatWasNotScoredDoNotCount() {
        assertThat(Ranking.of(List.of(result("Ada", 1, "bowl", null, 100, 1)))
                        .get(0)
                        .oracleCalls())
                .isZero();
    }

    @Test
    void aBaselineStandsWhereItsPointsPutItAndTakesNoRank() {
        Best baseline = new Best(9, "Momentum", true, "bowl", 85.0, 10, "SCORED", START, 1, SETTINGS);
        assertThat(ranked(result("Ada", 1, "bowl", 90.0, 1, 1), baseline, result("Bo", 2, "bowl", 80.0, 1, 1)))
                .containsExactly("1 Ada 90.0", "null Momentum 85.0", "2 Bo 80.0");
    }

    @Test
    void aLateJoinerIsRankedLikeEverybody() {
        assertThat(ranked(result("Ada", 1, "bowl", 50.0, 1, 1), result("Late", 2, "bowl", 60.0, 1, 3600)))
                .containsExactly("1 Late 60.0", "2 Ada 50.0");
    }

    @Test
    void whoIsInABracketAlsoHasARankAmongItsOwn() {
        Best baseline = new Best(9, "Momentum", true, "bowl", 85.0, 10, "SCORED", START, 1, SETTINGS);
        List<Standing> board = Ranking.of(
                List.of(
                        result("Ada", 1, "bowl", 99.0, 1, 1),
                        result("Bo", 2, "bowl", 90.0, 1, 1),
                        baseline,
                        result("Cy", 3, "bowl", 80.0, 100, 8),
                        result("Di", 4, "bowl", 80.0, 100, 8),
                        result("Eve", 5, "bowl", 80.0, 100, 9),
                        result("Flo", 6, "bowl", 1.0, 1, 1)),
                Map.of(1L, "Pros", 2L, "Students", 3L, "Students", 4L, "Students", 5L, "Students"));
        assertThat(board.stream().map(row -> row.rank() + " " + row.name() + " " + row.bracket()))
                .containsExactly(
                        "1 Ada Pros",
                        "2 Bo Students",
                        "null Momentum null",
                        "3 Cy Students",
                        "3 Di Students",
                        "5 Eve Students",
                        "6 Flo null");
        assertThat(Ranking.inBrackets(board)).isEqualTo(Map.of(1L, 1, 2L, 1, 3L, 2, 4L, 2, 5L, 4));
    }

    @Test
    void nobodyIsAnEmptyBoard() {
        assertThat(Ranking.of(List.of())).isEmpty();
    }

    private static List<String> ranked(Best... bests) {
        return Ranking.of(Arrays.asList(bests)).stream()
                .map(row -> row.rank() + " " + row.name() + " " + row.score())
                .toList();
    }

    private static Best result(String name, long id, String exercise, @Nullable Double score, long calls, long second) {
        String verdict = score == null ? "DIVERGED" : "SCORED";
        return new Best(id, name, false, exercise, score, calls, verdict, START.plusSeconds(second), 1, SETTINGS);
    }
}
