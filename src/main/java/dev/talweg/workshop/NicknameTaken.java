package dev.talweg.workshop;

import dev.talweg.http.ProblemException;

/** Somebody in this workshop has the name already. */
final class NicknameTaken extends ProblemException {

    private static final long serialVersionUID = 1L;

    NicknameTaken(String nickname) {
        super(
                409,
                "“" + nickname
                        + "” is taken in this workshop. Choose another, or come back with your resume code if it is you.");
    }
}
