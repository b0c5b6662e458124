package dev.talweg.judging;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended, in a verdict and a sentence.
 *
 * @param line of the participant's source that the sentence speaks of
 */
record Ruling(Verdict verdict, String message, @Nullable Integer line) {

    static Ruling of(Verdict verdict, String message) {
        return new Ruling(verdict, message, null);
    }

    /** Nothing speaks against a score. */
    static Ruling fine() {
        return of(Verdict.SCORED, "");
    }
}
