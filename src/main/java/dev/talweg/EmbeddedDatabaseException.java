package dev.talweg;

import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL cannot start; the message is one plain sentence for whoever starts the server. */
final class EmbeddedDatabaseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    EmbeddedDatabaseException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    EmbeddedDatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The sentence and, on a line of its own, the first cause. */
    String explanation() {
        @Nullable Throwable root = getCause();
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return root == null ? sentence : sentence + System.lineSeparator() + "Cause: " + root.getMessage();
    }
}
