package dev.talweg.http;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody that one browser or script has proven to be: a participant in each of some workshops, and perhaps an
 * organizer.
 *
 * @param participants participant's id by the workshop's code
 * @param organizerClaim what it says of an organizer; who that is, if anybody still, {@link Caller#organizer} says
 */
public record Session(Map<String, Long> participants, Optional<OrganizerClaim> organizerClaim) implements Principal {

    public Session {
        participants = Map.copyOf(participants);
    }

    public Optional<Long> participantIn(String workshopCode) {
        return Optional.ofNullable(participants.get(workshopCode));
    }

    @Override
    public String getName() {
        return organizerClaim
                .map(claim -> "organizer " + claim.organizer())
                .orElseGet(() -> "participant " + participants);
    }
}
