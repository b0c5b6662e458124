package dev.talweg.draft;

import dev.talweg.http.ProblemException;

/** Somebody wrote on another device since; nothing was overwritten, and who calls may choose. */
final class DraftBehind extends ProblemException {

    private static final long serialVersionUID = 1L;

    DraftBehind() {
        super(
                409,
                "This draft was changed on another device since. Choose which one to go on with; both are still there.");
    }
}
