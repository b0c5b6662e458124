package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** Another organizer signs in with that name. */
final class OrganizerNameTaken extends ProblemException {

    private static final long serialVersionUID = 1L;

    OrganizerNameTaken(String name) {
        super(409, "There is an organizer called “" + name + "” already. Please choose another name.");
    }
}
