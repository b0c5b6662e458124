package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** No invitation that still holds has this secret. */
final class NotInvited extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotInvited() {
        super(404, "This invitation has been used, has expired, or was withdrawn. Ask an owner for a new one.");
    }
}
