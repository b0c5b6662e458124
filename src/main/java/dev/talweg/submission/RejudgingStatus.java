package dev.talweg.submission;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rejudging as organizers see it.
 *
 * @param chosen the set in words
 * @param total how many submissions are in it; of one that was cancelled nothing is left
 * @param failed how many of those judged failed for a reason of our own
 */
@Schema(name = "Rejudging")
record RejudgingStatus(
        long id,
        RejudgingState state,
        String chosen,
        @Nullable String reason,
        Instant begunAt,
        @Nullable Instant decidedAt,
        long total,
        long judged,
        long failed) {

    /** How far it is. */
    enum RejudgingState {
        JUDGING,
        READY,
        APPLIED,
        CANCELLED
    }

    static RejudgingStatus of(Rejudging rejudging) {
        long total = Retrial.countOf(rejudging);
        long judged = total - Retrial.unjudgedOf(rejudging);
        return new RejudgingStatus(
                rejudging.id,
                state(rejudging, total - judged),
                rejudging.chosen,
                rejudging.reason,
                rejudging.begunAt,
                rejudging.appliedAt == null ? rejudging.cancelledAt : rejudging.appliedAt,
                total,
                judged,
                Retrial.failedOf(rejudging));
    }

    private static RejudgingState state(Rejudging rejudging, long left) {
        if (rejudging.cancelledAt != null) return RejudgingState.CANCELLED;
        if (rejudging.appliedAt != null) return RejudgingState.APPLIED;
        return left > 0 ? RejudgingState.JUDGING : RejudgingState.READY;
    }
}
