package dev.talweg.submission;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.BadInput;
import java.nio.charset.StandardCharsets;

/** What somebody hands in, checked as far as it can be without running it. */
record Written(Language language, String source, boolean practice, String idempotencyKey) {

    static final int LONGEST_SOURCE_BYTES = 64 * 1024;
    private static final int LONGEST_KEY = 64;

    Written {
        if (source.isBlank()) throw new BadInput("There is nothing to judge yet: please write something first.");
        if (source.indexOf('\0') >= 0)
            throw new BadInput("The source contains a NUL character, which no program needs.");
        if (source.getBytes(StandardCharsets.UTF_8).length > LONGEST_SOURCE_BYTES) throw new SourceTooLong();
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)
            throw new BadInput("An idempotency key has 1 to " + LONGEST_KEY + " characters.");
    }

    void demandAllowedBy(Exercise exercise) {
        if (!exercise.languages().contains(language))
            throw new BadInput("“" + exercise.title() + "” is not solved with " + language.words() + ".");
    }
}
