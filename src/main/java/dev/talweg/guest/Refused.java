package dev.talweg.guest;

import java.util.List;

/** The compiler did not take the program. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /**
     * What is wrong at a place in the participant's text.
     *
     * @param place -1 where it has none
     */
    record Mistake(int place, String message) {}

    Refused(List<Mistake> mistakes) {
        super(mistakes.toString(), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the compiler; at least one. */
    List<Mistake> mistakes() {
        return mistakes;
    }
}
