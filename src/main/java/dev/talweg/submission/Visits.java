package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;

/** Since when, and when last, somebody had an exercise open. */
final class Visits {

    private Visits() {}

    static void note(long participant, String exercise, Instant now) {
        Panache.getSession()
                .createNativeMutationQuery("""
                        insert into visit (participant_id, exercise, first_at, last_at)
                        select id, :exercise, :now, :now from participant where id = :participant
                        on conflict (participant_id, exercise) do update set last_at = excluded.last_at""")
                .setParameter("participant", participant)
                .setParameter("exercise", exercise)
                .setParameter("now", now)
                .executeUpdate();
    }
}
