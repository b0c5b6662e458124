package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** Without an owner nobody could change anything any more. */
final class LastOwner extends ProblemException {

    private static final long serialVersionUID = 1L;

    LastOwner() {
        super(409, "At least one owner has to stay. Make somebody else an owner first.");
    }
}
