package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** It is too late, or too early, to decide about a rejudging. */
final class RejudgingDecided extends ProblemException {

    private static final long serialVersionUID = 1L;

    RejudgingDecided(String detail) {
        super(409, detail);
    }
}
