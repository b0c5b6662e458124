package dev.talweg.organizer;

import dev.talweg.http.BadInput;
import dev.talweg.http.NotFound;
import dev.talweg.http.OrganizerAccount;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Codes;
import dev.talweg.workshop.Deed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What owners do about organizers, and everybody about their own password. */
@ApplicationScoped
class People {

    private static final Duration LONGEST_INVITATION = Duration.ofDays(30);

    private final Audit audit;
    private final Clock clock;
    private final SignIn signIn;

    People(Audit audit, Clock clock, SignIn signIn) {
        this.audit = audit;
        this.clock = clock;
        this.signIn = signIn;
    }

    /** The invitation's number, and the secret that is told this once. */
    record Invited(long id, String secret, Instant expiresAt) {}

    Invited invite(OrganizerAccount by, OrganizerRole role, Duration holds) {
        if (holds.compareTo(Duration.ofHours(1)) < 0 || holds.compareTo(LONGEST_INVITATION) > 0)
            throw new BadInput("An invitation holds for 1 hour to 30 days.");
        String secret = Codes.secret();
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation = Invitation.of(secret, role, by.name());
            invitation.hold(clock.instant(), holds);
            audit.note(Deed.made("invited", role.told(), "until " + invitation.expiresAt));
            return new Invited(invitation.id, secret, invitation.expiresAt);
        });
    }

    void withdraw(long invitation) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Invitation.withdraw(invitation)) audit.note(Deed.ended("withdrew", "invitation", "open"));
        });
    }

    /** At once, for all their sessions. */
    void give(long id, OrganizerRole role) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (role != OrganizerRole.OWNER) demandAnotherOwner(id);
            Organizer organizer = Organizer.<Organizer>findByIdOptional(id)
                    .orElseThrow(() -> new NotFound("There is no such organizer any more."));
            if (role != OrganizerRole.OWNER) Invitation.withdrawAllOf(organizer.name);
            audit.note(new Deed("gave a role", organizer.name, organizer.role.told(), role.told()));
            organizer.role = role;
        });
    }

    /** They are signed out everywhere. Removing somebody who is gone already is no mistake. */
    void remove(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            demandAnotherOwner(id);
            Organizer.<Organizer>findByIdOptional(id).ifPresent(organizer -> {
                Invitation.withdrawAllOf(organizer.name);
                audit.note(Deed.ended("removed", organizer.name, organizer.role.told()));
                organizer.delete();
            });
        });
    }

    /** Ends all of the organizer's sessions; the claim is for a new one in the place of the caller's. */
    OrganizerClaim changePassword(OrganizerAccount who, @Nullable String current, @Nullable String wanted) {
        String acceptable = HashedPassword.acceptable(wanted);
        if (!hasPassword(who)) throw new BadInput("You sign in with another server's word; there is no password here.");
        Optional<?> proven = signIn.organizer(who.name(), current == null ? "" : current);
        if (proven.isEmpty()) throw new BadInput("That is not your present password.");
        HashedPassword password = HashedPassword.of(acceptable);
        return QuarkusTransaction.requiringNew().call(() -> {
            Organizer organizer = Organizer.findById(who.id());
            organizer.change(password);
            audit.note(Deed.made("changed the password", organizer.name, "other sessions ended"));
            return organizer.claim();
        });
    }

    private static boolean hasPassword(OrganizerAccount who) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Organizer.<Organizer>findById(who.id()).hasPassword());
    }

    /** Locks the owners, so that of two who remove each other at once only one does. */
    private static void demandAnotherOwner(long id) {
        List<Organizer> owners = Organizer.lockedOwners();
        if (owners.stream().anyMatch(owner -> owner.id == id) && owners.size() == 1) throw new LastOwner();
    }
}
