package dev.talweg.draft;

import dev.talweg.http.ProblemException;

/** More was changed than is kept. */
final class SharedTextFull extends ProblemException {

    private static final long serialVersionUID = 1L;

    SharedTextFull() {
        super(413, "Your team's text has grown beyond what is kept. What you write stays in this browser.");
    }
}
