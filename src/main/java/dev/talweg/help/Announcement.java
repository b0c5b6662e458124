package dev.talweg.help;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organizer's message to all, in Markdown, until it is withdrawn. */
@Entity
class Announcement extends PanacheEntityBase {

    /** The latest is read on a projector from ten metres. */
    static final int LONGEST = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    String text;
    String idempotencyKey;
    Instant announcedAt;

    @Nullable
    Instant withdrawnAt;

    protected Announcement() {}

    static Announcement create(Workshop workshop, Words words, Once once, Instant now) {
        Announcement announcement = new Announcement();
        announcement.workshop = workshop;
        announcement.text = words.text();
        announcement.idempotencyKey = once.key();
        announcement.announcedAt = now.truncatedTo(ChronoUnit.MICROS);
        announcement.persist();
        return announcement;
    }

    static Optional<Announcement> withKey(Workshop workshop, Once once) {
        return find("workshop = ?1 and idempotencyKey = ?2", workshop, once.key())
                .firstResultOptional();
    }

    /** Those that stand, the latest first. */
    static List<Announcement> standingIn(Workshop workshop, int most) {
        return Announcement.<Announcement>find("workshop = ?1 and withdrawnAt is null order by id desc", workshop)
                .page(0, most)
                .list();
    }

    static Announcement in(Workshop workshop, long id) {
        return Announcement.<Announcement>find("id = ?1 and workshop = ?2", id, workshop)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("This workshop has no announcement " + id + "."));
    }

    /** Whether this is news. */
    boolean withdraw(Instant now) {
        if (withdrawnAt != null) return false;
        withdrawnAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }
}
