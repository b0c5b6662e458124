package dev.talweg.help;

import dev.talweg.http.NotFound;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A participant calls for a helper. At most one of a participant's is up. */
@Entity
class RaisedHand extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    /** Slug of the exercise in which it was raised; null: in the lobby. */
    @Nullable
    String exercise;

    Instant raisedAt;

    /** Null while it is up. */
    @Nullable
    Instant helpedAt;

    protected RaisedHand() {}

    /** The participant's hand is up now; one that was up already moves to where they are and has waited as long. */
    static RaisedHand raise(Participant participant, Whereabouts where, Instant now) {
        Panache.getSession()
                .createNativeMutationQuery("""
                        insert into raised_hand (participant_id, exercise, raised_at) values (:participant, :exercise, :now)
                        on conflict (participant_id) where helped_at is null do update set exercise = excluded.exercise""")
                .setParameter("participant", participant.id())
                .setParameter("exercise", where.exercise(), String.class)
                .setParameter("now", now)
                .executeUpdate();
        return upOf(participant).orElseThrow();
    }

    /** Whether there was one to lower; it leaves no trace. */
    static boolean lower(Participant participant) {
        return delete("participant = ?1 and helpedAt is null", participant) > 0;
    }

    static Optional<RaisedHand> upOf(Participant participant) {
        return find("participant = ?1 and helpedAt is null", participant).firstResultOptional();
    }

    /** All that are up, the one that has waited longest first. */
    static List<RaisedHand> upIn(Workshop workshop) {
        return list(
                "from RaisedHand h join fetch h.participant p where p.workshop = ?1 and h.helpedAt is null order by h.raisedAt, h.id",
                workshop);
    }

    static long countIn(Workshop workshop) {
        return count("participant.workshop = ?1 and helpedAt is null", workshop);
    }

    static RaisedHand in(Workshop workshop, long id) {
        return RaisedHand.<RaisedHand>find("id = ?1 and participant.workshop = ?2", id, workshop)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("That hand is down already."));
    }

    /** Whether this is news. */
    boolean helped(Instant now) {
        if (helpedAt != null) return false;
        helpedAt = now;
        return true;
    }
}
