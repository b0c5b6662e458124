package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Tape;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see of a judged submission besides its points. Whoever asks has looked whether it may be shown.
 *
 * @param tape of the run on the public instance; null where it left none
 */
public record Work(
        String source, @Nullable Tape tape, @Nullable Autopsy autopsy) {

    /** The work that a submission is; a plain 404 where it is not judged yet. */
    public static Work of(UUID submission, ObjectMapper json) {
        SubmissionSource source = SubmissionSource.findById(submission);
        Judging judging = Judging.of(submission).orElseThrow(() -> new NotFound("There is no such submission."));
        Optional<JudgingRecord> record = JudgingRecord.of(judging.id);
        return new Work(
                source.source,
                record.flatMap(left -> left.tape(json)).orElse(null),
                record.flatMap(left -> left.autopsy(json)).orElse(null));
    }

    /** Who of a team handed them in, of those that a team did. */
    public static Map<UUID, String> authors(Collection<UUID> submissions) {
        return Submission.<Submission>list("id in ?1 and author is not null", submissions).stream()
                .collect(Collectors.toMap(submission -> submission.id, submission -> submission.author));
    }

    /** What was written, by the submission. */
    public static Map<UUID, String> sources(Collection<UUID> submissions) {
        return SubmissionSource.<SubmissionSource>list("submissionId in ?1", submissions).stream()
                .collect(Collectors.toMap(source -> source.submissionId, source -> source.source));
    }

    /** The runs of many submissions on the public instance, of those that left one. */
    public static Map<UUID, Tape> tapes(Collection<UUID> submissions, ObjectMapper json) {
        return JudgingRecord.tapes(submissions, json);
    }
}
