package dev.talweg.submission;

import dev.talweg.workshop.ParticipantsMerged;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/** Brings over what somebody handed in who has become one with another: the tries of both count. */
@ApplicationScoped
class Merge {

    private static final List<String> STEPS = List.of(
            """
            update submission set participant_id = :into, idempotency_key = idempotency_key || ' of ' || :from
            where participant_id = :from""",
            "update judging set participant_id = :into where participant_id = :from",
            """
            insert into in_hand (participant_id, scored, practice)
            select :into, scored, practice from in_hand where participant_id = :from
            on conflict (participant_id) do update
            set scored = in_hand.scored + excluded.scored, practice = in_hand.practice + excluded.practice""",
            "update in_hand set scored = 0, practice = 0 where participant_id = :from",
            """
            insert into tries (participant_id, round_id, exercise, used)
            select :into, round_id, exercise, used from tries where participant_id = :from
            on conflict (participant_id, round_id, exercise) do update set used = tries.used + excluded.used""");

    void merged(@Observes ParticipantsMerged merged) {
        for (String step : STEPS)
            Panache.getSession()
                    .createNativeMutationQuery(step)
                    .setProperties(Map.of("from", merged.from(), "into", merged.into()))
                    .executeUpdate();
    }
}
