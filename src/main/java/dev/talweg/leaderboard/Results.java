package dev.talweg.leaderboard;

import dev.talweg.exercise.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A board to take home.
 *
 * @param workshop its code
 * @param jury whether it is the jury's, which never freezes and tells more of each row
 * @param frozen whether some round's results since its freeze are held back
 */
record Results(
        String workshop,
        String name,
        boolean jury,
        boolean frozen,
        Instant at,
        List<Leaderboard.Column> exercises,
        List<ResultRow> rows) {

    /**
     * One row.
     *
     * @param rank null for a baseline, which takes no place
     * @param bracket in which it competes; null where it is in none
     * @param rankInBracket among those of its bracket
     * @param members of a team, the founder first; empty where it is none, and on the public board
     * @param exercises by slug
     */
    record ResultRow(
            @Nullable Integer rank,
            String name,
            boolean baseline,
            @Nullable String bracket,
            @Nullable Integer rankInBracket,
            List<String> members,
            double score,
            long oracleCalls,
            @Nullable Instant lastImprovedAt,
            Map<String, ResultCell> exercises) {}

    /**
     * One row in one exercise.
     *
     * @param best what it was reached with; null on the public board
     */
    record ResultCell(
            @Nullable Double score,
            long tries,
            @Schema(ref = "Verdict") @Nullable String verdict,
            @Nullable BestSubmission best) {}

    /**
     * The submission that counts.
     *
     * @param at when it was handed in
     * @param author which of a team handed it in; null where it was no team's
     */
    record BestSubmission(
            UUID id,
            Instant at,
            Language language,
            long oracleCalls,
            @Nullable String author) {}
}
