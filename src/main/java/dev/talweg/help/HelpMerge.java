package dev.talweg.help;

import dev.talweg.workshop.ParticipantsMerged;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Brings over the questions of somebody who has become one with another; a hand that is up goes down. */
@ApplicationScoped
class HelpMerge {

    void merged(@Observes ParticipantsMerged merged) {
        Panache.getSession()
                .createNativeMutationQuery("""
                        update clarification
                        set participant_id = :into, idempotency_key = idempotency_key || ' of ' || :from
                        where participant_id = :from""")
                .setParameter("from", merged.from())
                .setParameter("into", merged.into())
                .executeUpdate();
        Panache.getSession()
                .createNativeMutationQuery("delete from raised_hand where participant_id = :from and helped_at is null")
                .setParameter("from", merged.from())
                .executeUpdate();
    }
}
