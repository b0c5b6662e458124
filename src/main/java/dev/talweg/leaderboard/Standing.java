package dev.talweg.leaderboard;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of a leaderboard.
 *
 * @param rank from 1; equals share a rank and the next is skipped (1, 2, 2, 4); null for a baseline, which takes no
 *     place
 * @param participant id
 * @param bracket in which it competes; null where it is in none, and in a finale, which is of all
 * @param score total points
 * @param oracleCalls over all scored exercises
 * @param exercises by slug
 * @param lastImprovedAt when the latest of the best submissions was handed in
 */
public record Standing(
        @Nullable Integer rank,
        long participant,
        String name,
        @Nullable String bracket,
        double score,
        long oracleCalls,
        Map<String, Cell> exercises,
        @Nullable Instant lastImprovedAt,
        boolean baseline) {

    /** One participant in one exercise; the score is null where no try was scored, and the verdict says why. */
    public record Cell(
            @Nullable Double score,
            long tries,
            @Schema(ref = "Verdict") @Nullable String verdict) {}

    public Standing {
        exercises = Map.copyOf(exercises);
    }

    Standing withRank(@Nullable Integer other) {
        return new Standing(other, participant, name, bracket, score, oracleCalls, exercises, lastImprovedAt, baseline);
    }

    Standing withBracket(@Nullable String other) {
        return new Standing(rank, participant, name, other, score, oracleCalls, exercises, lastImprovedAt, baseline);
    }
}
