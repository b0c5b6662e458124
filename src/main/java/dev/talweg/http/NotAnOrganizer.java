package dev.talweg.http;

/** The caller is known, and not as an organizer. */
final class NotAnOrganizer extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotAnOrganizer() {
        super(403, "Only organizers may do this. You are here as a participant.");
    }
}
