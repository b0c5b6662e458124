package dev.talweg.submission;

import dev.talweg.exercise.Language;
import dev.talweg.http.ProblemException;

/** This machine cannot run or not confine programs in some language, so it runs none. */
final class LanguageOff extends ProblemException {

    private static final long serialVersionUID = 1L;

    LanguageOff(Language language) {
        super(
                503,
                "Programs in " + language.words()
                        + " cannot be judged on this server: it has no way to run them confined. Settings still work.");
    }
}
