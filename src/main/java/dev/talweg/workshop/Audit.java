package dev.talweg.workshop;

import dev.talweg.http.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * The log of what organizers did. An entry is written in the transaction of the deed itself: neither is kept without the
 * other. A deed that left everything as it was is no entry.
 */
@ApplicationScoped
public class Audit {

    private final Caller caller;
    private final Clock clock;

    Audit(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps what the calling organizer does to a workshop. */
    public void note(Workshop workshop, Deed deed) {
        note(Optional.of(workshop), deed);
    }

    /** Keeps what the calling organizer does to no workshop in particular, or to one that is no more. */
    public void note(Deed deed) {
        note(Optional.empty(), deed);
    }

    /** Keeps how somebody became an organizer, who was none when they asked. */
    public void noteArrival(String organizer, Deed deed) {
        AuditEntry.add(Optional.empty(), organizer, deed, clock.instant());
    }

    /** Keeps what the server does by itself to a workshop that is no more, as a setting wants it. */
    void noteOfServer(Deed deed) {
        AuditEntry.add(Optional.empty(), "Talweg", deed, clock.instant());
    }

    private void note(Optional<Workshop> workshop, Deed deed) {
        if (deed.before() != null && Objects.equals(deed.before(), deed.after())) return;
        AuditEntry.add(workshop, caller.requireOrganizerAccount().name(), deed, clock.instant());
    }
}
