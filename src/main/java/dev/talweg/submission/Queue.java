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
                        select count(*) filter (where not practice), count(*) filter (where practice), min(queued_at)
                        from judging where state = 'QUEUED'""").getSingleResult();
        Instant first = row[2] == null ? now : (Instant) row[2];
        return new Queue(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Duration.between(first, now));
    }

    long waiting() {
        return scored + practice;
    }
}
