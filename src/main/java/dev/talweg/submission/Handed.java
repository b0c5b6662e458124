package dev.talweg.submission;

import dev.talweg.exercise.Language;
import dev.talweg.judging.Verdict;
import dev.talweg.workshop.Participant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was handed in, practice included, as its owner may take it home.
 *
 * @param author which of a team it was; null where it was no team's
 * @param verdict null while it is not judged
 */
public record Handed(
        UUID id,
        String exercise,
        Language language,
        boolean practice,
        @Nullable String author,
        Instant at,
        @Nullable Verdict verdict,
        @Nullable Double score,
        @Nullable Long oracleCalls) {

    /** All of who competes as one, oldest first. */
    public static List<Handed> of(Participant competitor) {
        return Judging.<Judging>find(
                        "from Judging j join fetch j.submission s where s.participant = ?1 order by s.createdAt, j.id",
                        competitor)
                .list()
                .stream()
                .map(Handed::of)
                .toList();
    }

    private static Handed of(Judging judging) {
        Submission submission = judging.submission;
        return new Handed(
                submission.id,
                submission.exercise,
                submission.language,
                submission.practice,
                submission.author,
                submission.createdAt,
                judging.verdict,
                judging.score,
                judging.oracleCalls);
    }
}
