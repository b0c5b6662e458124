package dev.talweg.leaderboard;

import dev.talweg.http.ProblemException;

/** What others handed in is theirs alone until the organizer opens it. */
final class SolutionsNotOpen extends ProblemException {

    private static final long serialVersionUID = 1L;

    SolutionsNotOpen(String round) {
        super(
                409,
                "The solutions of " + round
                        + " are not open. After the round the organizer can open them for everybody.");
    }
}
