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
 * @param author which of a team handed it in; null where it was no team's
 * @param position 1 for the one that is judged next; null once it is being judged, and in lists
 * @param expectedWaitSeconds until it is being judged, about; null where position is
 * @param nondeterministic run a second time, it asked something else: its score is a matter of luck
 * @param log the last lines that the program printed; in lists always empty
 */
@Schema(name = "Submission")
record SubmissionStatus(
        UUID id,
        String exercise,
        boolean practice,
        Language language,
        @Nullable String author,
        JudgingState state,
        @Nullable Verdict verdict,
        @Nullable Double score,
        @Nullable String message,
        @Nullable Integer errorLine,
        boolean nondeterministic,
        String log,
        @Nullable Long oracleCalls,
        @Nullable Long position,
        @Nullable Long expectedWaitSeconds,
        @Nullable Autopsy autopsy,
        Instant createdAt,
        @Nullable Instant judgedAt) {

    /** As a line of a list: without log, autopsy and place. */
    static SubmissionStatus line(Judging judging) {
        return of(judging, "", null);
    }

    static SubmissionStatus judged(Judging judging, ObjectMapper json) {
        return JudgingRecord.of(judging.id)
                .map(record -> of(judging, record.log, record.autopsy(json).orElse(null)))
                .orElseGet(() -> line(judging));
    }

    static SubmissionStatus waiting(Judging judging, Place place) {
        Submission submission = judging.submission;
        return unjudged(
                submission.id,
                submission.exercise,
                submission.practice,
                submission.language,
                submission.author,
                submission.createdAt,
                JudgingState.QUEUED,
                place);
    }

    /** As it is while its worker has it. */
    static SubmissionStatus running(Claim claim) {
        return unjudged(
                claim.submission(),
                claim.exercise(),
                claim.practice(),
                claim.language(),
                claim.author(),
                claim.createdAt(),
                JudgingState.RUNNING,
                null);
    }

    static SubmissionStatus judged(Claim claim, Judgement judgement, Instant now) {
        return new SubmissionStatus(
                claim.submission(),
                claim.exercise(),
                claim.practice(),
                claim.language(),
                claim.author(),
                JudgingState.JUDGED,
                judgement.verdict(),
                judgement.score(),
                judgement.message(),
                judgement.errorLine(),
                false,
                judgement.log(),
                judgement.oracleCalls(),
                null,
                null,
                judgement.autopsy(),
                claim.createdAt(),
                now);
    }

    private static SubmissionStatus of(Judging judging, String log, @Nullable Autopsy autopsy) {
        Submission submission = judging.submission;
        return new SubmissionStatus(
                submission.id,
                submission.exercise,
                submission.practice,
                submission.language,
                submission.author,
                judging.state,
                judging.verdict,
                judging.score,
                judging.message,
                judging.errorLine,
                judging.nondeterministic,
                log,
                judging.oracleCalls,
                null,
                null,
                autopsy,
                submission.createdAt,
                judging.judgedAt);
    }

    private static SubmissionStatus unjudged(
            UUID id,
            String exercise,
            boolean practice,
            Language language,
            @Nullable String author,
            Instant createdAt,
            JudgingState state,
            @Nullable Place place) {
        Long position = place == null ? null : place.position();
        Long wait = place == null ? null : place.waitSeconds();
        return new SubmissionStatus(
                id, exercise, practice, language, author, state, null, null, null, null, false, "", null, position,
                wait, null, createdAt, null);
    }
}
