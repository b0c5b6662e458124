package dev.talweg.workshop;

import dev.talweg.http.ProblemException;

/** The round is in a state in which this cannot be done to it. */
final class RoundCannot extends ProblemException {

    private static final long serialVersionUID = 1L;

    RoundCannot(String detail) {
        super(409, detail);
    }
}
