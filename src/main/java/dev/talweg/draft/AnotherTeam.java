package dev.talweg.draft;

import dev.talweg.http.ProblemException;

/** This browser has become somebody of another team since the page was opened. */
final class AnotherTeam extends ProblemException {

    private static final long serialVersionUID = 1L;

    AnotherTeam() {
        super(409, "You play for another team now. Please load the page again; what you wrote stays in this browser.");
    }
}
