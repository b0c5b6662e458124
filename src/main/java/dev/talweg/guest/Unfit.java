package dev.talweg.guest;

/** What the program returned, or what it lacks, in a sentence, because it is not what it should be. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
