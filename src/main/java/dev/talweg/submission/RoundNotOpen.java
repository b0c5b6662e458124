package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** The exercise's round does not accept this now. */
final class RoundNotOpen extends ProblemException {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(String detail) {
        super(409, detail);
    }
}
