package dev.talweg.draft;

import dev.talweg.http.ProblemException;

/** More text than may be handed in. */
final class DraftTooLong extends ProblemException {

    private static final long serialVersionUID = 1L;

    DraftTooLong() {
        super(413, "A draft is at most " + Edition.LONGEST_BYTES / 1024 + " KiB long. It stays in this browser.");
    }
}
