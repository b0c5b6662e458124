package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** Not what the log says. */
final class NotTheSetUpCode extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotTheSetUpCode() {
        super(404, "That is not the code in the server's log. A new one is printed whenever the server starts.");
    }
}
