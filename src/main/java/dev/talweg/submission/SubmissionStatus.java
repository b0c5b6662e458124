package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its participant sees it.
 *
 * @param position 1 for the one that is judged next; null once it is being judged
 * @param log the last lines that the program printed; in lists always empty
 */
@Schema(name = "Submission")
record SubmissionStatus(
        UUID id,
        String exercise,
        boolean practice,
        Language language,
        JudgingState state,
        @Nullable Verdict verdict,
        @Nullable Double score,
        @Nullable String message,
        @Nullable Integer errorLine,
        String log,
        @Nullable Long oracleCalls,
        @Nullable Long position,
        @Nullable Autopsy autopsy,
        Instant createdAt,
        @Nullable Instant judgedAt) {

    /** As a line of a list: without log, autopsy and position. */
    static SubmissionStatus line(Judging judging) {
        return of(judging, "", null, null);
    }

    static SubmissionStatus whole(Judging judging, ObjectMapper json) {
        if (judging.state != JudgingState.JUDGED)
            return of(judging, "", judging.state == JudgingState.QUEUED ? judging.position() : null, null);
        return JudgingRecord.of(judging.id)
                .map(record ->
                        of(judging, record.log, null, record.autopsy(json).orElse(null)))
                .orElseGet(() -> line(judging));
    }

    /** As it is while its worker has it. */
    static SubmissionStatus running(Claim claim) {
        return new SubmissionStatus(
                claim.submission(),
                claim.exercise(),
                claim.practice(),
                claim.language(),
                JudgingState.RUNNING,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                claim.createdAt(),
                null);
    }

    static SubmissionStatus judged(Claim claim, Judgement judgement, Instant now) {
        return new SubmissionStatus(
                claim.submission(),
                claim.exercise(),
                claim.practice(),
                claim.language(),
                JudgingState.JUDGED,
                judgement.verdict(),
                judgement.score(),
                judgement.message(),
                judgement.errorLine(),
                judgement.log(),
                judgement.oracleCalls(),
                null,
                judgement.autopsy(),
                claim.createdAt(),
                now);
    }

    private static SubmissionStatus of(
            Judging judging, String log, @Nullable Long position, @Nullable Autopsy autopsy) {
        Submission submission = judging.submission;
        return new SubmissionStatus(
                submission.id,
                submission.exercise,
                submission.practice,
                submission.language,
                judging.state,
                judging.verdict,
                judging.score,
                judging.message,
                judging.errorLine,
                log,
                judging.oracleCalls,
                position,
                autopsy,
                submission.createdAt,
                judging.judgedAt);
    }
}
