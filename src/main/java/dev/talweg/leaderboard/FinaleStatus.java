package dev.talweg.leaderboard;

import dev.talweg.judging.Verdict;
import dev.talweg.submission.Best;
import dev.talweg.submission.FinalJudging;
import dev.talweg.workshop.Codes;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finale as everybody may see it: nothing in it follows from what is still hidden.
 *
 * @param step how many steps were made; in each something opens, with the last the finale is over
 * @param judged how many of the {@code total} final submissions are judged again
 * @param secretDigest SHA-256 of the secret that draws the finale's instances, published when it was begun
 * @param secret itself, once it is over
 * @param rows best first; empty before the first step
 * @param opened what opened with the last step
 * @param up who is up next, and with what
 * @param complete exercises that have nothing hidden any more: their races can be replayed
 * @param replayed the exercise whose race all screens show; null: the board
 */
@Schema(name = "Finale")
record FinaleStatus(
        long round,
        String name,
        FinalePhase phase,
        int step,
        long judged,
        long total,
        String secretDigest,
        @Nullable String secret,
        List<Leaderboard.Column> exercises,
        List<FinaleRow> rows,
        List<OpenedCell> opened,
        List<HiddenCell> up,
        List<String> complete,
        @Nullable String replayed) {

    /** Where it is. */
    enum FinalePhase {
        JUDGING,
        REVEALING,
        OVER
    }

    /** A row as far as it is revealed; {@code hidden} are exercises. */
    record FinaleRow(Standing standing, List<String> hidden) {}

    /** A cell that is to open. */
    record HiddenCell(long participant, String name, String exercise) {}

    /**
     * A cell that opened.
     *
     * @param rankBefore where its row stood then, as {@code rank} is where it stands now; null for a baseline
     */
    record OpenedCell(
            long participant,
            String name,
            String exercise,
            @Nullable Double score,
            Verdict verdict,
            @Nullable Integer rankBefore,
            @Nullable Integer rank) {}

    /** While the final submissions are judged, and until the first step: nothing of what was found. */
    static FinaleStatus judging(
            Finale finale, FinalJudging judging, FinalJudging.Progress progress, List<Leaderboard.Column> columns) {
        return new FinaleStatus(
                finale.round.id(),
                finale.round.name(),
                FinalePhase.JUDGING,
                0,
                progress.judged(),
                progress.total(),
                Codes.digestOf(judging.secret()),
                null,
                columns,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static FinaleStatus revealing(
            Finale finale, FinalJudging judging, Reveal reveal, List<Best> finals, List<Leaderboard.Column> columns) {
        int step = Math.min(finale.step, reveal.steps());
        boolean over = finale.endedAt != null;
        List<Reveal.Row> rows = reveal.board(step);
        return new FinaleStatus(
                finale.round.id(),
                finale.round.name(),
                over ? FinalePhase.OVER : FinalePhase.REVEALING,
                finale.step,
                finals.size(),
                finals.size(),
                Codes.digestOf(judging.secret()),
                over ? judging.secret() : null,
                columns,
                rows.stream()
                        .map(row -> new FinaleRow(row.standing(), row.hidden()))
                        .toList(),
                over ? List.of() : new Cells(finals, reveal.board(step - 1), rows).opened(reveal.step(step)),
                new Cells(finals, rows, rows).hidden(reveal.up(step)),
                reveal.complete(step),
                finale.replayed);
    }

    /** The cells of a step between two boards. */
    private record Cells(List<Best> finals, List<Reveal.Row> before, List<Reveal.Row> after) {

        List<OpenedCell> opened(List<Reveal.Opening> step) {
            return step.stream()
                    .flatMap(cell -> finals.stream()
                            .filter(best -> best.participant() == cell.participant()
                                    && best.exercise().equals(cell.exercise())))
                    .filter(best -> !best.baseline())
                    .map(best -> new OpenedCell(
                            best.participant(),
                            best.name(),
                            best.exercise(),
                            best.score(),
                            Verdict.valueOf(best.verdict()),
                            row(before, best.participant()).rank(),
                            row(after, best.participant()).rank()))
                    .toList();
        }

        List<HiddenCell> hidden(List<Reveal.Opening> step) {
            return step.stream()
                    .map(cell -> new HiddenCell(
                            cell.participant(), row(after, cell.participant()).name(), cell.exercise()))
                    .toList();
        }

        private static Standing row(List<Reveal.Row> board, long participant) {
            return board.stream()
                    .map(Reveal.Row::standing)
                    .filter(standing -> standing.participant() == participant)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
