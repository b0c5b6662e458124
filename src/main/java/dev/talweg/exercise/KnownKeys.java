package dev.talweg.exercise;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the first key that a description does not know, before anything is made of it: the mapper would complain first
 * of the key that is missing instead, and not say where.
 */
final class KnownKeys {

    private final JsonParser parser;

    private KnownKeys(JsonParser parser) {
        this.parser = parser;
    }

    /** Checks a document against a record whose components are the keys, records among them likewise. */
    static void check(String yaml, Class<? extends Record> known) throws IOException, BrokenExercise {
        try (JsonParser parser = Yaml.FACTORY.createParser(yaml)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) new KnownKeys(parser).check(known);
        }
    }

    private void check(Class<?> known) throws IOException, BrokenExercise {
        Map<String, Class<?>> keys = new LinkedHashMap<>();
        for (RecordComponent component : known.getRecordComponents())
            keys.put(component.getName(), component.getType());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            Class<?> type = keys.get(key);
            if (type == null) {
                String hint = Spelling.nearest(key, keys.keySet())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("; there are " + String.join(", ", keys.keySet()));
                throw new BrokenExercise("exercise.yaml", line, "unknown key \"" + key + "\"" + hint);
            }
            if (parser.nextToken() == JsonToken.START_OBJECT && type.isRecord()) {
                check(type);
            } else {
                parser.skipChildren();
            }
        }
    }
}
