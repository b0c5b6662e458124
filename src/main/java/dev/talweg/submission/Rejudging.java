package dev.talweg.submission;

import dev.talweg.http.NotFound;
import dev.talweg.workshop.Workshop;
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

/** A set of scored submissions that are judged again. It changes nothing until it is applied. */
@Entity
class Rejudging extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    /** The round whose finale it is: applied, its results count in place of all others of the round. */
    @Nullable
    Long finalOf;

    /** Of a finale; else each submission's round has the secret. */
    @Nullable
    String secret;

    /** The set in words. */
    String chosen;

    @Nullable
    String reason;

    Instant begunAt;

    @Nullable
    Instant appliedAt;

    @Nullable
    Instant cancelledAt;

    protected Rejudging() {}

    static Rejudging begin(Workshop workshop, String chosen, @Nullable String reason, Instant now) {
        Rejudging rejudging = new Rejudging();
        rejudging.workshop = workshop;
        rejudging.chosen = chosen;
        rejudging.reason = reason;
        rejudging.begunAt = now;
        rejudging.persist();
        return rejudging;
    }

    /** The one of that number; a plain 404 where this workshop has none. A finale has commands of its own. */
    static Rejudging in(Workshop workshop, long id) {
        return Rejudging.<Rejudging>find("workshop = ?1 and id = ?2 and finalOf is null", workshop, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("This workshop has no rejudging " + id + "."));
    }

    /** Newest first, finales left out. */
    static List<Rejudging> of(Workshop workshop) {
        return list("workshop = ?1 and finalOf is null order by id desc", workshop);
    }

    /** The finale of a round, unless it was given up. */
    static Optional<Rejudging> finaleOf(long round) {
        return find("finalOf = ?1 and cancelledAt is null", round).firstResultOptional();
    }

    boolean isUndecided() {
        return appliedAt == null && cancelledAt == null;
    }

    void demandUndecided() {
        if (appliedAt != null) throw new RejudgingDecided("This rejudging was applied already.");
        if (cancelledAt != null) throw new RejudgingDecided("This rejudging was cancelled.");
    }

    /** Such as "Rejudging 7". */
    String name() {
        return "Rejudging " + id;
    }
}
