package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Locale;

/** Deletes a workshop with everything that anybody did or wrote in it. It cannot be taken back. */
@ApplicationScoped
class Deletion {

    private final Audit audit;
    private final Event<WorkshopDeleted> deleted;

    Deletion(Audit audit, Event<WorkshopDeleted> deleted) {
        this.audit = audit;
        this.deleted = deleted;
    }

    /**
     * As an organizer wants it.
     *
     * @param confirmation the workshop's code once more, as a person reads and types it
     */
    void confirmed(String code, String confirmation) {
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.withCode(code);
            String repeated = confirmation.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (!repeated.equals(workshop.code()))
                throw new BadInput("Deleting cannot be taken back. To confirm it, repeat the workshop's code, "
                        + workshop.code() + ".");
            audit.note(delete(workshop));
        });
    }

    /** As the setting of retention wants it; without effect where somebody else was faster. */
    void expired(String code) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Workshop.exists(code)) audit.noteOfServer(delete(Workshop.withCode(code)));
        });
    }

    /**
     * Whoever is writing at this moment ends first, and nobody begins: a participant that is locked takes no new row. The
     * database then deletes along its references; there is no row of a workshop that does not refer to it.
     */
    private Deed delete(Workshop workshop) {
        workshop.lockForGood();
        long people = Participant.countOf(workshop);
        Deed deed = Deed.ended(
                AuditEntry.DELETION,
                workshop.code() + ", “" + workshop.name() + "”",
                people == 1 ? "1 participant" : people + " participants");
        Participant.lockAllOf(workshop);
        deleted.fire(new WorkshopDeleted(workshop.id(), workshop.code()));
        Workshop.delete("id", workshop.id());
        return deed;
    }
}
