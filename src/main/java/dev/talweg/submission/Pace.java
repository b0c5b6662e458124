package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/**
 * How fast the queue moves.
 *
 * @param slots how many are judged at once
 * @param scoredSeconds how long a scored one takes
 * @param practiceSeconds how long a practice run takes
 */
record Pace(int slots, double scoredSeconds, double practiceSeconds) {

    private static final int LATEST = 50;

    /** For an evening's first ones. */
    private static final double USUAL_SECONDS = 1;

    /**
     * By the mean of the latest judgings of each kind, on all nodes.
     *
     * @param ownSlots of this node; where more are being judged now, others judge too
     */
    static Pace now(int ownSlots) {
        double[] seconds = {USUAL_SECONDS, USUAL_SECONDS};
        for (Object[] kind : latest()) seconds[((Boolean) kind[0]) ? 1 : 0] = ((Number) kind[1]).doubleValue();
        int running = Math.toIntExact(Judging.count("state", JudgingState.RUNNING));
        return new Pace(Math.max(ownSlots, running), seconds[0], seconds[1]);
    }

    /**
     * Until the one at this position is being judged.
     *
     * @param scored how many of those up to it are scored
     */
    Place place(long position, long scored) {
        int slotsForPractice = Math.max(1, slots - 1);
        double wait = scored * scoredSeconds / slots + (position - scored) * practiceSeconds / slotsForPractice;
        return new Place(position, Math.max(1, (long) Math.ceil(wait)));
    }

    private static List<Object[]> latest() {
        return Panache.getSession()
                .createNativeQuery("""
                        select practice, cast(avg(extract(epoch from judged_at - started_at)) as double precision) from (
                            (select practice, judged_at, started_at from judging
                             where state = 'JUDGED' and not practice and started_at is not null and verdict <> 'INTERNAL_ERROR'
                             order by judged_at desc limit :latest)
                            union all
                            (select practice, judged_at, started_at from judging
                             where state = 'JUDGED' and practice and started_at is not null and verdict <> 'INTERNAL_ERROR'
                             order by judged_at desc limit :latest)) latest
                        group by practice""", Object[].class)
                .setParameter("latest", LATEST)
                .getResultList();
    }
}
