package dev.talweg.submission;

import dev.talweg.exercise.Language;
import dev.talweg.judging.Verdict;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rejudging does, or did, to one submission.
 *
 * @param participant whose it is, as on the board
 * @param before what counts; once it was applied, what counted before
 * @param after what was found; null while it is not judged again
 * @param changed whether applying it changes verdict, points or cost; never so where our own fault left it unjudged
 * @param exerciseChanged the exercise's files are others than those that it was judged with before
 */
record RetrialLine(
        UUID submission,
        long participant,
        String name,
        String exercise,
        Language language,
        Instant createdAt,
        JudgingState state,
        Found before,
        @Nullable Found after,
        boolean changed,
        boolean exerciseChanged) {

    /** A verdict with its points. */
    record Found(
            Verdict verdict,
            @Nullable Double score,
            @Nullable Long oracleCalls) {}

    /** What changes first, then in the order of the queue. */
    static List<RetrialLine> of(Rejudging rejudging) {
        return Panache.getSession()
                .createNativeQuery("""
                        select s.id, p.id, p.nickname, s.exercise, s.language, s.created_at, t.state,
                               coalesce(o.verdict, j.verdict),
                               case when o.id is null then j.score else o.score end,
                               case when o.id is null then j.oracle_calls else o.oracle_calls end,
                               t.verdict, t.score, t.oracle_calls,
                               t.exercise_digest <> coalesce(o.exercise_digest, j.exercise_digest, s.exercise_digest)
                        from retrial t
                        join submission s on s.id = t.submission_id
                        join participant p on p.id = s.participant_id
                        join judging j on j.submission_id = s.id
                        left join former_judging o on o.submission_id = s.id and o.rejudging_id = t.rejudging_id
                        where t.rejudging_id = :rejudging order by t.id""", Object[].class)
                .setParameter("rejudging", rejudging.id)
                .getResultStream()
                .map(RetrialLine::of)
                .sorted((one, other) -> Boolean.compare(other.changed, one.changed))
                .toList();
    }

    private static RetrialLine of(Object[] row) {
        Found before = finding(row, 7);
        Found after = row[10] == null ? null : finding(row, 10);
        boolean counts = after != null && after.verdict != Verdict.INTERNAL_ERROR;
        return new RetrialLine(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                Language.valueOf((String) row[4]),
                (Instant) row[5],
                JudgingState.valueOf((String) row[6]),
                before,
                after,
                counts && !before.equals(after),
                Boolean.TRUE.equals(row[13]));
    }

    private static Found finding(Object[] row, int at) {
        return new Found(
                Verdict.valueOf((String) row[at]),
                row[at + 1] == null ? null : ((Number) row[at + 1]).doubleValue(),
                row[at + 2] == null ? null : ((Number) row[at + 2]).longValue());
    }
}
