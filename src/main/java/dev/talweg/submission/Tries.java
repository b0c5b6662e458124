package dev.talweg.submission;

import dev.talweg.workshop.Round;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each participant has submitted an exercise in a round for points. One statement looks and takes, so that two
 * tabs which race for the last try get one.
 */
final class Tries {

    private Tries() {}

    /** Takes one; false when {@code most} are used. */
    static boolean take(Submission submission, int most) {
        List<Integer> used = Panache.getSession()
                .createNativeQuery("""
                        insert into tries (participant_id, round_id, exercise, used) values (:participant, :round, :exercise, 1)
                        on conflict (participant_id, round_id, exercise) do update
                        set used = tries.used + 1 where tries.used < :most
                        returning used""", Integer.class)
                .setParameter("participant", submission.participant.id())
                .setParameter("round", submission.round.id())
                .setParameter("exercise", submission.exercise)
                .setParameter("most", most)
                .getResultList();
        return !used.isEmpty();
    }

    static void giveBack(Submission submission) {
        Panache.getSession()
                .createNativeMutationQuery("""
                        update tries set used = greatest(used - 1, 0)
                        where participant_id = :participant and round_id = :round and exercise = :exercise""")
                .setParameter("participant", submission.participant.id())
                .setParameter("round", submission.round.id())
                .setParameter("exercise", submission.exercise)
                .executeUpdate();
    }

    /** By exercise. */
    static Map<String, Integer> usedBy(long participant, Round round) {
        return Panache.getSession()
                .createNativeQuery("""
                        select exercise, used from tries where participant_id = :participant and round_id = :round""", Object[].class)
                .setParameter("participant", participant)
                .setParameter("round", round.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
