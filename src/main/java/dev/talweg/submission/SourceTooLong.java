package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** More source than anybody writes in an evening. */
final class SourceTooLong extends ProblemException {

    private static final long serialVersionUID = 1L;

    SourceTooLong() {
        super(413, "A source is at most " + Written.LONGEST_SOURCE_BYTES / 1024 + " KiB long.");
    }
}
