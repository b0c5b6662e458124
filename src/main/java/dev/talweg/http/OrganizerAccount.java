package dev.talweg.http;

/** An organizer who is signed in, as they are at this moment. */
public record OrganizerAccount(long id, String name, OrganizerRole role) {

    public boolean isOwner() {
        return role == OrganizerRole.OWNER;
    }
}
