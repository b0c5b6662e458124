package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** An organizer has taken this participant out of the contest. */
final class Disqualified extends ProblemException {

    private static final long serialVersionUID = 1L;

    Disqualified() {
        super(403, "You take no part in this contest any more. Please talk to the organizers.");
    }
}
