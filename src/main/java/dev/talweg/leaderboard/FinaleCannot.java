package dev.talweg.leaderboard;

import dev.talweg.http.ProblemException;

/** A finale is not where it would have to be for that. */
final class FinaleCannot extends ProblemException {

    private static final long serialVersionUID = 1L;

    FinaleCannot(String detail) {
        super(409, detail);
    }
}
