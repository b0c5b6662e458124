package dev.talweg.organizer;

import dev.talweg.http.ProblemException;

/** The server on whose word somebody wants to come in is not reached. */
final class ProviderAway extends ProblemException {

    private static final long serialVersionUID = 1L;

    ProviderAway(String name) {
        super(502, name + " does not answer just now. Sign in with a password, or try again in a moment.");
    }
}
