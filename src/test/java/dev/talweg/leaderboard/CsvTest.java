package dev.talweg.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Instant THEN = Instant.parse("2026-11-22T18:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠1"})
    void whatLooksLikeAFormulaIsText(String name) {
        assertThat(Csv.line(List.of(name))).matches("(?s)\"?'" + Pattern.quote(name) + "\"?\r\n");
    }

    @Test
    void quotesCommasAndLineBreaksStayInTheirCell() {
        assertThat(Csv.line(List.of("a,b", "say \"hi\"", "two\nlines", "a;b", "plain")))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"a;b\",plain\r\n");
    }

    @Test
    void thePublicOneTellsNothingButTheBoard() {
        assertThat(Csv.of(results(false, null))).isEqualTo("""
                        rank,name,baseline,bracket,rank in bracket,score,oracle calls,last improved,bowl,bowl tries\r
                        1,'=Ada,no,'+Students,2,87.5,12,2026-11-22T18:00:00Z,87.5,3\r
                        """);
    }

    @Test
    void theJurysTellsWhatEachScoreWasReachedWith() {
        assertThat(Csv.of(results(true, new Results.BestSubmission(ID, THEN, Language.PYTHON, 12, "-Bo"))))
                .isEqualTo("""
                        rank,name,baseline,bracket,rank in bracket,score,oracle calls,last improved,members,bowl,bowl tries,bowl verdict,\
                        bowl oracle calls,bowl language,bowl handed in,bowl author,bowl submission\r
                        1,'=Ada,no,'+Students,2,87.5,12,2026-11-22T18:00:00Z,"Bo; Cy",87.5,3,SCORED,12,python,2026-11-22T18:00:00Z,\
                        '-Bo,00000000-0000-0000-0000-000000000001\r
                        """);
    }

    private static Results results(boolean jury, Results.@Nullable BestSubmission best) {
        return new Results(
                "K7QM4T",
                "Tuesday",
                jury,
                false,
                THEN,
                List.of(new Leaderboard.Column("bowl", "Bowl")),
                List.of(new Results.ResultRow(
                        1,
                        "=Ada",
                        false,
                        "+Students",
                        2,
                        List.of("Bo", "Cy"),
                        87.5,
                        12,
                        THEN,
                        Map.of("bowl", new Results.ResultCell(87.5, 3, "SCORED", best)))));
    }
}
