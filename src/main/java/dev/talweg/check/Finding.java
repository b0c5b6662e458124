package dev.talweg.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing is, in words for an organizer.
 *
 * @param sentence what is the case
 * @param remedy what would make it better; null where nothing need be done
 * @param details one line each, where there is a list to tell
 */
public record Finding(
        Subject subject,
        Health health,
        String sentence,
        @Nullable String remedy,
        List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding good(Subject subject, String sentence) {
        return new Finding(subject, Health.GOOD, sentence, null, List.of());
    }

    public static Finding look(Subject subject, String sentence, String remedy) {
        return new Finding(subject, Health.LOOK, sentence, remedy, List.of());
    }

    public static Finding bad(Subject subject, String sentence, String remedy) {
        return new Finding(subject, Health.BAD, sentence, remedy, List.of());
    }

    public Finding listing(List<String> lines) {
        return new Finding(subject, health, sentence, remedy, lines);
    }

    /** As it is, with what would make it better still. */
    public Finding better(String hint) {
        return new Finding(subject, health, sentence, hint, details);
    }
}
