package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** A rejudging can be applied when all of it is judged. */
final class RejudgingUnfinished extends ProblemException {

    private static final long serialVersionUID = 1L;

    RejudgingUnfinished(long left) {
        super(
                409,
                (left == 1 ? "One submission is" : left + " submissions are")
                        + " still to be judged again. Nothing was changed; apply it when all are done.");
    }
}
