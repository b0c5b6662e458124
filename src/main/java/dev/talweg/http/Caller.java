package dev.talweg.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is calling, as far as the session proves. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Roster roster;

    /** Asked once a call; null until then. */
    private @Nullable Optional<OrganizerAccount> organizer;

    Caller(SecurityIdentity identity, Roster roster) {
        this.identity = identity;
        this.roster = roster;
    }

    public Session session() {
        return identity.getPrincipal() instanceof Session session ? session : new Session(Map.of(), Optional.empty());
    }

    public Optional<Long> participantIn(String workshopCode) {
        return session().participantIn(workshopCode);
    }

    /** The participant's id, or a 401 that says to join first. */
    public long requireParticipantIn(String workshopCode) {
        return participantIn(workshopCode)
                .orElseThrow(() -> new NotSignedIn("Please join the workshop first, or use your resume code."));
    }

    /** Asks the roster, so not from a thread that must not wait. */
    public Optional<OrganizerAccount> organizer() {
        Optional<OrganizerAccount> known = organizer;
        if (known == null) {
            known = session().organizerClaim().flatMap(roster::holder);
            organizer = known;
        }
        return known;
    }

    /** The organizer's id; a 401 for nobody, a 403 for participants. */
    public long requireOrganizer() {
        return requireOrganizerAccount().id();
    }

    /** The organizer; a 401 for nobody, a 403 for participants. */
    public OrganizerAccount requireOrganizerAccount() {
        return organizer()
                .orElseThrow(() -> session().participants().isEmpty()
                        ? new NotSignedIn("Please sign in as an organizer.")
                        : new NotAnOrganizer());
    }

    /** The organizer's id; a 403 for a helper, too. */
    public long requireOwner() {
        OrganizerAccount account = requireOrganizerAccount();
        if (!account.isOwner()) throw new NotAnOwner();
        return account.id();
    }
}
