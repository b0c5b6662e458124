package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.hibernate.Session;

/**
 * How many of each participant's submissions are not judged yet. It is counted in a row of its own: one statement looks
 * and takes, so that two tabs which race for the last place get one, and taking and giving back are one after the other
 * for each participant.
 */
final class InHand {

    private InHand() {}

    /**
     * Takes a place for one more.
     *
     * @return how many of the same participant's are to be judged before it: practice comes after everything before it
     * @throws TooManyWaiting when {@code most} are in hand
     */
    static int take(long participant, boolean practice, int most) {
        List<Object[]> taken = database()
                .createNativeQuery("""
                        insert into in_hand (participant_id, scored, practice) values (:participant, :scored, :practice)
                        on conflict (participant_id) do update
                        set scored = in_hand.scored + excluded.scored, practice = in_hand.practice + excluded.practice
                        where in_hand.scored + in_hand.practice < :most
                        returning scored, practice""", Object[].class)
                .setParameter("participant", participant)
                .setParameter("scored", practice ? 0 : 1)
                .setParameter("practice", practice ? 1 : 0)
                .setParameter("most", most)
                .getResultList();
        if (taken.isEmpty()) throw new TooManyWaiting(most);
        int scored = ((Number) taken.get(0)[0]).intValue();
        int practices = ((Number) taken.get(0)[1]).intValue();
        return (practice ? scored + practices : scored) - 1;
    }

    /**
     * Gives the place of an ended one back, and moves up the same participant's that waited for it. Whoever is first in
     * their line then waits since the ended one was started, and not since it was queued: so others who waited
     * meanwhile go before, and a participant with many takes turns with those who have few.
     */
    static void giveBack(Judging ended) {
        database()
                .createNativeMutationQuery("""
                        update in_hand set scored = greatest(scored - :scored, 0), practice = greatest(practice - :practice, 0)
                        where participant_id = :participant""")
                .setParameter("participant", ended.participantId)
                .setParameter("scored", ended.practice ? 0 : 1)
                .setParameter("practice", ended.practice ? 1 : 0)
                .executeUpdate();
        // A statement of its own: only now does it see what was queued while the row above was another's.
        database()
                .createNativeMutationQuery("""
                        update judging j
                        set ahead = greatest(j.ahead - 1, 0),
                            since = case when j.ahead <= 1 then greatest(j.since, e.started_at) else j.since end
                        from judging e
                        where e.id = :ended and j.participant_id = e.participant_id and j.state = 'QUEUED'
                          and j.id > e.id and j.practice >= e.practice""")
                .setParameter("ended", ended.id)
                .executeUpdate();
    }

    private static Session database() {
        return Panache.getSession();
    }
}
