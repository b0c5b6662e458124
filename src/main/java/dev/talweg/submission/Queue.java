package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;

/**
 * The queue of all nodes, seen as a whole.
 *
 * @param oldest how long the oldest of them has waited
 */
record Queue(long scored, long practice, Duration oldest) {

    static final Queue EMPTY = new Queue(0, 0, Duration.ZERO);

    static Queue at(Instant now) {
        Object[] row =
                (Object[]) Panache.getEntityManager().createNativeQuery("""
                        select count(*) filter (where not s.practice), count(*) filter (where s.practice), min(j.queued_at)
                        from judging j join submission s on s.id = j.submission_id where j.state = 'QUEUED'""").getSingleResult();
        Instant first = row[2] == null ? now : (Instant) row[2];
        return new Queue(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Duration.between(first, now));
    }

    long waiting() {
        return scored + practice;
    }
}
