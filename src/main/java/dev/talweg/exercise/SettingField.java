package dev.talweg.exercise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One setting that a participant may choose without writing code.
 *
 * @param name the key in the settings, such as {@code learningRate}
 * @param choices what may be chosen; empty unless the type is {@code CHOICE}
 * @param min the least number allowed; null for a choice
 * @param max the largest number allowed; null for a choice
 * @param logarithmic a slider for it should run over powers of ten
 * @param initial what holds where the setting is left out: a {@link String} for a choice, else a {@link Double} or
 *     {@link Long}
 * @param optimisers those that make something of it; empty where all do
 */
public record SettingField(
        String name,
        String label,
        Type type,
        List<String> choices,
        @Nullable Double min,
        @Nullable Double max,
        boolean logarithmic,
        @Schema(oneOf = {String.class, Double.class}) Object initial,
        String help,
        List<String> optimisers) {

    /** What a setting is. */
    @Schema(name = "SettingType")
    public enum Type {
        CHOICE,
        NUMBER,
        INTEGER
    }

    public SettingField {
        choices = List.copyOf(choices);
        optimisers = List.copyOf(optimisers);
        boolean numeric = type != Type.CHOICE;
        if (numeric == (min == null) || numeric == (max == null) || numeric != choices.isEmpty()) {
            throw new IllegalArgumentException("a choice has choices, a number has min and max: " + name);
        }
        boolean fits = switch (type) {
            case CHOICE -> initial instanceof String chosen && choices.contains(chosen);
            case NUMBER -> initial instanceof Double number && min <= number && number <= max;
            case INTEGER -> initial instanceof Long number && min <= number && number <= max;
        };
        if (!fits) throw new IllegalArgumentException("the initial " + name + " is not allowed: " + initial);
    }

    /** A number that every optimiser makes something of. */
    public SettingField(
            String name,
            String label,
            Type type,
            double min,
            double max,
            boolean logarithmic,
            Object initial,
            String help) {
        this(name, label, type, List.of(), min, max, logarithmic, initial, help, List.of());
    }

    /** The same, for some optimisers alone. */
    SettingField onlyFor(List<String> some) {
        return new SettingField(name, label, type, choices, min, max, logarithmic, initial, help, some);
    }
}
