package dev.talweg.submission;

import dev.talweg.exercise.Language;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A scored program that nobody has looked at a second time.
 *
 * @param superseded its participant has a better one: it counts no more
 */
record Unlooked(
        long judging,
        UUID submission,
        String exercise,
        String exerciseDigest,
        Language language,
        String source,
        String secret,
        String transcript,
        boolean superseded) {

    /** Takes the oldest one; nobody else will get it. */
    static Optional<Unlooked> next(Instant now) {
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery("""
                        with next as (
                            select id from judging where transcript is not null and looked_again_at is null
                            order by id limit 1 for update skip locked),
                        taken as (
                            update judging j set looked_again_at = :now from next where j.id = next.id returning j.*)
                        select t.id, s.id, s.exercise, coalesce(t.exercise_digest, s.exercise_digest), s.language, x.source, r.secret, t.transcript,
                               exists (select 1 from judging b join submission o on o.id = b.submission_id
                                       where o.participant_id = s.participant_id and o.round_id = s.round_id
                                         and o.exercise = s.exercise and not o.practice and b.score > t.score)
                        from taken t
                        join submission s on s.id = t.submission_id
                        join submission_source x on x.submission_id = s.id
                        join round r on r.id = s.round_id""", Object[].class)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Unlooked(
                        ((Number) row[0]).longValue(),
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        Language.valueOf((String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (Boolean) row[8]));
    }
}
