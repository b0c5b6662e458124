package dev.talweg.exercise;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What is read of an exercise before it is tried. */
public record Introduction(
        String title, String summary, Level level, String statement, Map<Language, String> starters) {

    public Introduction {
        if (title.isBlank() || summary.isBlank())
            throw new IllegalArgumentException("title and summary must not be empty");
        if (statement.isBlank()) throw new IllegalArgumentException("the statement must not be empty");
        if (starters.isEmpty()) throw new IllegalArgumentException("an exercise needs at least one starter");
        starters = Collections.unmodifiableMap(new EnumMap<>(starters));
    }
}
