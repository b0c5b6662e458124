package dev.talweg.exercise;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
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
        for (RecordComponent component : known.getRecordComponents()) keys.put(component.getName(), member(component));
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
            parser.nextToken();
            value(type);
        }
    }

    private void value(Class<?> type) throws IOException, BrokenExercise {
        if (parser.currentToken() == JsonToken.START_OBJECT && type.isRecord()) {
            check(type);
        } else if (parser.currentToken() == JsonToken.START_ARRAY && type.isRecord()) {
            while (parser.nextToken() != JsonToken.END_ARRAY) value(type);
        } else {
            parser.skipChildren();
        }
    }

    /** The type of what stands under a key; of a list, that of its members. */
    private static Class<?> member(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> member
                && component.getType() == List.class) return member;
        return component.getType();
    }
}
