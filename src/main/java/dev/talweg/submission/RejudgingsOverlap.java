package dev.talweg.submission;

import dev.talweg.http.ProblemException;

/** A submission can be in one undecided rejudging at a time: else the last one applied would win in silence. */
final class RejudgingsOverlap extends ProblemException {

    private static final long serialVersionUID = 1L;

    RejudgingsOverlap(long submissions, String other) {
        super(
                409,
                (submissions == 1 ? "One of these submissions is" : submissions + " of these submissions are") + " in "
                        + other + ", which is not decided yet. Apply or cancel that one first.");
    }
}
