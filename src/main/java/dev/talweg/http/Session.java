package dev.talweg.http;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everybody that one browser or script has proven to be: a participant in each of some workshops, and perhaps an
 * organizer.
 *
 * @param participants participant's id by the workshop's code
 * @param organizer the organizer's id
 */
public record Session(Map<String, Long> participants, OptionalLong organizer) implements Principal {

    public Session {
        participants = Map.copyOf(participants);
    }

    public Optional<Long> participantIn(String workshopCode) {
        return Optional.ofNullable(participants.get(workshopCode));
    }

    @Override
    public String getName() {
        return organizer.isPresent() ? "organizer " + organizer.getAsLong() : "participant " + participants;
    }
}
