package dev.talweg.leaderboard;

import dev.talweg.http.ProblemException;

/** The evening's page for everybody is made when there is something final to show. */
final class EveningNotOver extends ProblemException {

    private static final long serialVersionUID = 1L;

    EveningNotOver() {
        super(409, "There is no page of this evening yet: it comes when the organizer has finalized a round.");
    }
}
