package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** There is an organizer already. */
final class AlreadySetUp extends ProblemException {

    private static final long serialVersionUID = 1L;

    AlreadySetUp() {
        super(409, "This server has been set up already. Sign in, or ask an owner to invite you.");
    }
}
