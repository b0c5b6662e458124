package dev.talweg.help;

import dev.talweg.http.ProblemException;

/** One participant has as many unanswered questions as may be. */
final class TooManyQuestions extends ProblemException {

    private static final long serialVersionUID = 1L;

    TooManyQuestions(int most) {
        super(
                429,
                "You have " + most + " questions waiting already. Ask the next one when one of them is answered,"
                        + " or raise your hand.");
    }
}
