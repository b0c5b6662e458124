package dev.talweg.submission;

import dev.talweg.judging.Verdict;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a submission at one time.
 *
 * @param replacedAt since when something else counts; null of what counts
 * @param rejudging by which it was replaced
 * @param reason that was given then
 */
record JudgingHistory(
        @Nullable Verdict verdict,
        @Nullable Double score,
        @Nullable Long oracleCalls,
        @Nullable String message,
        boolean nondeterministic,
        @Nullable Instant judgedAt,
        @Nullable Instant replacedAt,
        @Nullable Long rejudging,
        @Nullable String reason) {

    /** What counts, then what counted before, the latest first. */
    static List<JudgingHistory> of(Judging judging) {
        List<JudgingHistory> all = new ArrayList<>();
        all.add(new JudgingHistory(
                judging.verdict,
                judging.score,
                judging.oracleCalls,
                judging.message,
                judging.nondeterministic,
                judging.judgedAt,
                null,
                null,
                null));
        Panache.getSession()
                .createNativeQuery("""
                        select o.verdict, o.score, o.oracle_calls, o.message, o.nondeterministic, o.judged_at, g.applied_at,
                               g.id, g.reason
                        from former_judging o join rejudging g on g.id = o.rejudging_id
                        where o.submission_id = :submission order by o.id desc""", Object[].class)
                .setParameter("submission", judging.submission.id)
                .getResultStream()
                .map(JudgingHistory::former)
                .forEach(all::add);
        return all;
    }

    private static JudgingHistory former(Object[] row) {
        return new JudgingHistory(
                Verdict.valueOf((String) row[0]),
                row[1] == null ? null : ((Number) row[1]).doubleValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                (String) row[3],
                (Boolean) row[4],
                (Instant) row[5],
                (Instant) row[6],
                ((Number) row[7]).longValue(),
                (String) row[8]);
    }
}
