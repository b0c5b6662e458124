package dev.talweg.submission;

import dev.talweg.exercise.Language;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A retrial that one worker has taken, under the same lease and deadline as a {@link Claim}.
 *
 * @param secret draws the hidden instances: the finale's, or the round's
 */
record RetrialClaim(
        long retrial, int claims, String worker, String exercise, Language language, String secret, String source) {

    /** Takes the oldest that waits; rows that others are taking are skipped. */
    static Optional<RetrialClaim> next(String worker, Instant now) {
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery("""
                        with next as (
                            select id from retrial where state = 'QUEUED' order by id limit 1 for update skip locked),
                        taken as (
                            update retrial t
                            set state = 'RUNNING', claims = claims + 1, worker = :worker,
                                started_at = :now, lease_until = :lease, deadline = :deadline
                            from next where t.id = next.id returning t.*)
                        select t.id, t.claims, s.exercise, s.language, coalesce(g.secret, r.secret), x.source
                        from taken t
                        join rejudging g on g.id = t.rejudging_id
                        join submission s on s.id = t.submission_id
                        join submission_source x on x.submission_id = s.id
                        join round r on r.id = s.round_id""", Object[].class)
                .setParameter("worker", worker)
                .setParameter("now", now)
                .setParameter("lease", now.plus(Claim.LEASE))
                .setParameter("deadline", now.plus(Claim.DEADLINE))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new RetrialClaim(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        worker,
                        (String) row[2],
                        Language.valueOf((String) row[3]),
                        (String) row[4],
                        (String) row[5]));
    }

    /** What a live worker has in hand keeps its lease, until its deadline. */
    static void renew(String worker, Collection<Long> retrials, Instant now) {
        Panache.getSession()
                .createNativeMutationQuery("update retrial set lease_until = least(:lease, deadline)"
                        + " where state = 'RUNNING' and worker = :worker and id in (:retrials)")
                .setParameter("lease", now.plus(Claim.LEASE))
                .setParameter("worker", worker)
                .setParameterList("retrials", retrials)
                .executeUpdate();
    }

    /** Puts back what was taken by workers that have not been heard of since. Returns how many. */
    static int requeueAbandoned(Instant now) {
        return Panache.getSession()
                .createNativeMutationQuery("""
                        update retrial
                        set state = 'QUEUED', worker = null, started_at = null, lease_until = null, deadline = null
                        where state = 'RUNNING' and lease_until < :now and claims < :most""")
                .setParameter("now", now)
                .setParameter("most", Claim.MOST_CLAIMS)
                .executeUpdate();
    }

    /** Those that were taken as often as may be, each time in vain. */
    static List<Long> givenUp(Instant now) {
        return Panache.getSession()
                .createQuery("""
                        select t.id from Retrial t
                        where t.state = RUNNING and t.leaseUntil < :now and t.claims >= :most""", Long.class)
                .setParameter("now", now)
                .setParameter("most", Claim.MOST_CLAIMS)
                .getResultList();
    }

    boolean lastChance() {
        return claims >= Claim.MOST_CLAIMS;
    }
}
