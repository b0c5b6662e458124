package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** This machine cannot confine programs, so it runs none. */
final class ProgramsOff extends ProblemException {

    private static final long serialVersionUID = 1L;

    ProgramsOff() {
        super(
                503,
                "Programs cannot be judged on this server, because it has no way to confine them. Settings still work.");
    }
}
