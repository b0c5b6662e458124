package dev.talweg.http;

/**
 * What an organizer's session states and we have signed. Whether it still holds the {@link Roster} knows.
 *
 * @param generation that of the organizer's sessions when this one began; all end together when it is raised
 */
public record OrganizerClaim(long organizer, int generation) {}
