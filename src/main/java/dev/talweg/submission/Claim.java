package dev.talweg.submission;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.talweg.exercise.Language;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * A judging that one worker has taken from the queue, with all that it takes to judge it.
 *
 * @param claims how often it has been taken, this time included
 * @param people who hear of it: the participant, or all who are in the team
 * @param secret draws the hidden instances
 */
record Claim(
        long judging,
        int claims,
        String worker,
        UUID submission,
        String workshop,
        long participant,
        Set<Long> people,
        String exercise,
        String exerciseDigest,
        Language language,
        @Nullable String author,
        boolean practice,
        Instant createdAt,
        String secret,
        String source) {

    /**
     * How long a worker may be silent before its judgings are given to another. Short, so that after a crash nobody
     * waits long; a worker renews it several times within.
     */
    static final Duration LEASE = Duration.ofSeconds(8);

    /** The longest that one judging may take however alive its worker is. */
    static final Duration DEADLINE = Duration.ofMinutes(2);

    /** In vain this often, and it is given up. */
    static final int MOST_CLAIMS = 2;

    /**
     * Takes the first in the {@link Line}. Rows that others are taking are skipped, not waited for. Should the machine
     * lose its power right after, the claim may be forgotten, which only puts it back into the queue: so its commit need
     * not wait for the disk.
     *
     * @param practice whether it may be a practice run
     */
    static Optional<Claim> next(String worker, boolean practice, Instant now) {
        Session database = Panache.getSession();
        database.createNativeMutationQuery("set local synchronous_commit to off")
                .executeUpdate();
        List<Object[]> rows = database.createNativeQuery("""
                        with next as (
                            select id from judging where state = 'QUEUED' and practice <= :practice
                            order by %s limit 1 for update skip locked),
                        taken as (
                            update judging j
                            set state = 'RUNNING', claims = claims + 1, worker = :worker,
                                started_at = :now, lease_until = :lease, deadline = :deadline
                            from next where j.id = next.id returning j.*)
                        select t.id, t.claims, s.id, w.code, s.participant_id, s.exercise, s.language, s.author,
                               s.practice, s.created_at, r.secret, x.source,
                               (select string_agg(cast(p.id as text), ' ') from participant p
                                where p.team_id = s.participant_id or p.id = s.participant_id and not p.is_team),
                               s.exercise_digest
                        from taken t
                        join submission s on s.id = t.submission_id
                        join submission_source x on x.submission_id = s.id
                        join round r on r.id = s.round_id
                        join workshop w on w.id = r.workshop_id""".formatted(Line.ORDER), Object[].class)
                .setParameter("worker", worker)
                .setParameter("practice", practice)
                .setParameter("now", now)
                .setParameter("lease", now.plus(LEASE))
                .setParameter("deadline", now.plus(DEADLINE))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Claim(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        worker,
                        (UUID) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        ids((String) row[12]),
                        (String) row[5],
                        (String) row[13],
                        Language.valueOf((String) row[6]),
                        (String) row[7],
                        (Boolean) row[8],
                        (Instant) row[9],
                        (String) row[10],
                        (String) row[11]));
    }

    /** Nobody where a team has no members. */
    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(" ")).map(Long::valueOf).collect(toUnmodifiableSet());
    }

    /** The judgings that a live worker has in hand keep their lease, until their deadline. */
    static void renew(String worker, List<Long> judgings, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery("update judging set lease_until = least(:lease, deadline)"
                        + " where state = 'RUNNING' and worker = :worker and id in (:judgings)")
                .setParameter("lease", now.plus(LEASE))
                .setParameter("worker", worker)
                .setParameter("judgings", judgings)
                .executeUpdate();
    }

    /** Puts back what was taken from the queue by workers that have not been heard of since. Returns how many. */
    static int requeueAbandoned(Instant now) {
        return Panache.getEntityManager()
                .createNativeQuery("""
                        update judging
                        set state = 'QUEUED', ahead = 0, worker = null, started_at = null, lease_until = null, deadline = null
                        where state = 'RUNNING' and lease_until < :now and claims < :most""")
                .setParameter("now", now)
                .setParameter("most", MOST_CLAIMS)
                .executeUpdate();
    }

    /** Judgings that were taken as often as may be, each time in vain. */
    static List<UUID> givenUp(Instant now) {
        return Judging.getEntityManager()
                .createQuery("""
                        select j.submission.id from Judging j
                        where j.state = RUNNING and j.leaseUntil < :now and j.claims >= :most""", UUID.class)
                .setParameter("now", now)
                .setParameter("most", MOST_CLAIMS)
                .getResultList();
    }

    /** Whether this claim has come to its end: so it is when a commit came through and the word of it did not. */
    boolean isEnded() {
        return Judging.count(
                        "id = ?1 and state = ?2 and claims = ?3 and worker = ?4",
                        judging,
                        JudgingState.JUDGED,
                        claims,
                        worker)
                > 0;
    }

    boolean lastChance() {
        return claims >= MOST_CLAIMS;
    }
}
