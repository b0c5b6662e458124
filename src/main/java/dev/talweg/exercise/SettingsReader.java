package dev.talweg.exercise;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.exercise.Settings.Mistake;
import dev.talweg.exercise.Settings.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads flat settings token by token, so that every mistake has its line and a sentence that helps. */
final class SettingsReader {

    private static final int LONGEST = 64 * 1024;

    private final Map<String, SettingField> fields;
    private final String known;

    SettingsReader(List<SettingField> fields) {
        this.fields = fields.stream().collect(Collectors.toMap(SettingField::name, field -> field));
        this.known = fields.stream().map(SettingField::name).collect(Collectors.joining(", "));
    }

    Reading read(String yaml) {
        if (yaml.length() > LONGEST) return new Mistake(1, false, "The settings are longer than 64 KiB.");
        Map<String, Object> chosen = new HashMap<>();
        try (JsonParser parser = Yaml.FACTORY.createParser(yaml)) {
            Optional<Mistake> mistake = collect(parser, chosen);
            return mistake.isPresent() ? mistake.get() : new Settings.Sound(settings(chosen));
        } catch (JsonProcessingException e) {
            return new Mistake(Yaml.line(e), true, "This is not YAML: " + Yaml.reason(e) + ".");
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string does no input or output", e);
        }
    }

    private Optional<Mistake> collect(JsonParser parser, Map<String, Object> chosen) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) return Optional.empty();
        if (first != JsonToken.START_OBJECT) {
            return mistake(parser, "Settings are lines such as \"learningRate: 0.1\".");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            SettingField field = fields.get(name);
            if (field == null) return mistake(parser, unknown(name));
            if (chosen.containsKey(name)) return mistake(parser, "\"" + name + "\" is set twice.");
            parser.nextToken();
            Optional<Object> value = value(field, parser);
            if (value.isEmpty()) return mistake(parser, expectation(field) + " " + found(parser));
            chosen.put(name, value.get());
        }
        return parser.nextToken() == null
                ? Optional.empty()
                : mistake(parser, "There is more than one document here; keep the first.");
    }

    private static Optional<Object> value(SettingField field, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (field.type() == SettingField.Type.CHOICE) {
            String text = token.isScalarValue() ? parser.getText() : "";
            return field.choices().contains(text) ? Optional.of(text) : Optional.empty();
        }
        boolean whole = token == JsonToken.VALUE_NUMBER_INT;
        if (!whole && (token != JsonToken.VALUE_NUMBER_FLOAT || field.type() == SettingField.Type.INTEGER)) {
            return Optional.empty();
        }
        double number = number(parser);
        double min = field.min() == null ? Double.NEGATIVE_INFINITY : field.min();
        double max = field.max() == null ? Double.POSITIVE_INFINITY : field.max();
        if (!(min <= number && number <= max) || !Double.isFinite(number)) return Optional.empty();
        return Optional.of(field.type() == SettingField.Type.INTEGER ? (Object) (long) number : (Object) number);
    }

    /** YAML's own words for what is not a number look like numbers until they are read. */
    private static double number(JsonParser parser) throws IOException {
        try {
            return parser.getDoubleValue();
        } catch (JsonProcessingException e) {
            return Double.NaN;
        }
    }

    private Settings settings(Map<String, Object> chosen) {
        String optimiser = (String) chosenOr(chosen, "optimiser", Method.GRADIENT_DESCENT.key());
        String schedule = (String) chosenOr(chosen, "schedule", Decay.CONSTANT.key());
        Map<String, Double> finer = new HashMap<>();
        for (String name : Settings.FINER) {
            if (chosen.get(name) instanceof Double number) finer.put(name, number);
        }
        return new Settings(
                Method.of(optimiser),
                (Double) chosenOr(chosen, "learningRate", 0.01),
                (Double) chosenOr(chosen, "momentum", 0.9),
                finer,
                Stream.of(Decay.values())
                        .filter(decay -> decay.key().equals(schedule))
                        .findFirst()
                        .orElseThrow(),
                ((Long) chosenOr(chosen, "batchSize", 0L)).intValue(),
                (Long) chosenOr(chosen, "seed", 0L),
                ((Long) chosenOr(chosen, "restarts", 1L)).intValue(),
                (Double) chosenOr(chosen, "reach", 1.0));
    }

    private Object chosenOr(Map<String, Object> chosen, String name, Object otherwise) {
        SettingField field = fields.get(name);
        return chosen.getOrDefault(name, field == null ? otherwise : field.initial());
    }

    private String unknown(String name) {
        String shown = shown(name);
        return Spelling.nearest(name, fields.keySet())
                .map(near -> "There is no setting \"" + shown + "\"; did you mean \"" + near + "\"?")
                .orElse("There is no setting \"" + shown + "\"; there are " + known + ".");
    }

    /** Every number has both ends: its field says so where it is made. */
    private static String range(SettingField field) {
        return "from " + plain(Objects.requireNonNull(field.min())) + " to "
                + plain(Objects.requireNonNull(field.max()));
    }

    private static String expectation(SettingField field) {
        return switch (field.type()) {
            case CHOICE -> "\"" + field.name() + "\" must be one of " + String.join(", ", field.choices()) + ",";
            case NUMBER -> "\"" + field.name() + "\" must be a number " + range(field) + ",";
            case INTEGER -> "\"" + field.name() + "\" must be a whole number " + range(field) + ",";
        };
    }

    private static String found(JsonParser parser) throws IOException {
        return parser.currentToken().isScalarValue()
                ? "not " + shown(parser.getText()) + "."
                : "not a list or a group.";
    }

    private static Optional<Mistake> mistake(JsonParser parser, String sentence) {
        return Optional.of(new Mistake(parser.currentTokenLocation().getLineNr(), false, sentence));
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
    }

    private static String plain(Object number) {
        double value = (Double) number;
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
