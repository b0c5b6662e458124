package dev.talweg.workshop;

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

/** Who did what, and when. The name is kept as it was then: accounts come and go. */
@Entity
class AuditEntry extends PanacheEntityBase {

    /** The deed after which a workshop is no more. */
    static final String DELETION = "deleted the workshop";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Workshop workshop;

    Instant at;
    String organizer;
    String deed;
    String subject;

    @Nullable
    String before;

    @Nullable
    String after;

    protected AuditEntry() {}

    static void add(Optional<Workshop> workshop, String organizer, Deed deed, Instant now) {
        AuditEntry entry = new AuditEntry();
        entry.workshop = workshop.orElse(null);
        entry.at = now;
        entry.organizer = organizer;
        entry.deed = deed.what();
        entry.subject = deed.subject();
        entry.before = deed.before();
        entry.after = deed.after();
        entry.persist();
    }

    /** The latest of a workshop, older than that one. */
    static List<AuditEntry> latest(Workshop workshop, long olderThan, int most) {
        return AuditEntry.<AuditEntry>find("workshop = ?1 and id < ?2 order by id desc", workshop, olderThan)
                .page(0, most)
                .list();
    }

    /** Whether a workshop was ever deleted. */
    static boolean tellsOfADeletion() {
        return count("deed", DELETION) > 0;
    }

    /** The latest of those that concern no workshop. */
    static List<AuditEntry> latestOfNone(long olderThan, int most) {
        return AuditEntry.<AuditEntry>find("workshop is null and id < ?1 order by id desc", olderThan)
                .page(0, most)
                .list();
    }
}
