package dev.talweg.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Who is calling, as far as the session proves. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Session session() {
        return identity.getPrincipal() instanceof Session session
                ? session
                : new Session(Map.of(), OptionalLong.empty());
    }

    public Optional<Long> participantIn(String workshopCode) {
        return session().participantIn(workshopCode);
    }

    /** The participant's id, or a 401 that says to join first. */
    public long requireParticipantIn(String workshopCode) {
        return participantIn(workshopCode)
                .orElseThrow(() -> new NotSignedIn("Please join the workshop first, or use your resume code."));
    }

    /** The organizer's id; a 401 for nobody, a 403 for participants. */
    public long requireOrganizer() {
        Session session = session();
        return session.organizer()
                .orElseThrow(() -> session.participants().isEmpty()
                        ? new NotSignedIn("Please sign in as an organizer.")
                        : new NotAnOrganizer());
    }
}
