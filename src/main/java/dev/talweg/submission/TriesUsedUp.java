package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** The round allows so many scored submissions to each exercise, and they are used. */
final class TriesUsedUp extends ProblemException {

    private static final long serialVersionUID = 1L;

    TriesUsedUp(int most, String exercise) {
        super(
                409,
                "You have used " + (most == 1 ? "your one try" : "all " + most + " tries") + " at “" + exercise
                        + "”. You can still practise.");
    }
}
