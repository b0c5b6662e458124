package dev.talweg.organizer;

import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.identity.Identity;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Codes;
import dev.talweg.workshop.Deed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The ways to become an organizer: the first one's set-up, and invitations. Each gives the claim of a new session. */
@ApplicationScoped
class Entrance {

    private static final Duration SET_UP_HOLDS = Duration.ofDays(30);

    private final Audit audit;
    private final Clock clock;

    Entrance(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** What an invitation is for. */
    record Offer(OrganizerRole role, @Nullable String invitedBy, Instant expiresAt) {}

    /** Name and password, as they were typed. */
    record Chosen(@Nullable String name, @Nullable String password) {}

    boolean isSetUp() {
        return QuarkusTransaction.joiningExisting().call(Organizer::any);
    }

    /** A new code for the first owner, to be shown to nobody but whoever reads the server's log. */
    String setUpCode() {
        String code = Codes.resumeCode();
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.of(code, OrganizerRole.OWNER, null).hold(clock.instant(), SET_UP_HOLDS));
        return code;
    }

    OrganizerClaim setUp(@Nullable String typedCode, Chosen chosen) {
        String code = Codes.tidied(typedCode == null ? "" : typedCode);
        return enter(() -> firstOwners(code), chosen);
    }

    Offer offer(@Nullable String secret) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Invitation invitation = invitation(secret);
            return new Offer(invitation.role, invitation.invitedBy, invitation.expiresAt);
        });
    }

    OrganizerClaim accept(@Nullable String secret, Chosen chosen) {
        return enter(() -> invitation(secret), chosen);
    }

    /** The same for somebody for whom another server vouches: they need no password here. */
    OrganizerClaim accept(@Nullable String secret, String name, Identity identity) {
        return use(
                () -> invitation(secret),
                invitation -> Organizer.create(name, invitation.role, identity, clock.instant()),
                name);
    }

    /** The invitation is looked at before the password is hashed, so that only who has one makes us work. */
    private OrganizerClaim enter(Supplier<Invitation> finding, Chosen chosen) {
        QuarkusTransaction.joiningExisting().call(finding::get);
        String name = OrganizerName.of(chosen.name).text();
        HashedPassword password = HashedPassword.of(HashedPassword.acceptable(chosen.password));
        return use(finding, invitation -> Organizer.create(name, invitation.role, password, clock.instant()), name);
    }

    private OrganizerClaim use(Supplier<Invitation> finding, Function<Invitation, Organizer> making, String name) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Invitation invitation = finding.get();
                if (Organizer.isTaken(name)) throw new OrganizerNameTaken(name);
                Organizer organizer = making.apply(invitation);
                Organizer.flush();
                if (!invitation.spend()) throw new NotInvited();
                audit.noteArrival(name, Deed.made("came in", name, invitation.told()));
                return organizer.claim();
            });
        } catch (PersistenceException race) {
            if (race instanceof ConstraintViolationException) throw new OrganizerNameTaken(name);
            throw race;
        }
    }

    private Invitation firstOwners(String code) {
        if (Organizer.any()) throw new AlreadySetUp();
        return Invitation.valid(code, clock.instant())
                .filter(Invitation::isForTheFirstOwner)
                .orElseThrow(NotTheSetUpCode::new);
    }

    private Invitation invitation(@Nullable String secret) {
        return Invitation.valid(secret == null ? "" : secret, clock.instant())
                .filter(invitation -> !invitation.isForTheFirstOwner())
                .orElseThrow(NotInvited::new);
    }
}
