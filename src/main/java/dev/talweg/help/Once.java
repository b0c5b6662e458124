package dev.talweg.help;

import dev.talweg.http.BadInput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a command: the same command with the same key again, after an answer that got lost, is done once. */
record Once(String key) {

    private static final int LONGEST = 64;

    Once {
        if (key.isBlank() || key.length() > LONGEST)
            throw new BadInput("An idempotency key has 1 to " + LONGEST + " characters.");
    }

    /** As it was sent; a caller who sends none repeats nothing. */
    static Once of(@Nullable String header) {
        return new Once(header == null ? UUID.randomUUID().toString() : header);
    }
}
