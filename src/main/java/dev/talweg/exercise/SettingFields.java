package dev.talweg.exercise;

import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The settings that an exercise offers, in the order of a form. */
final class SettingFields {

    private SettingFields() {}

    /** @param examples of the training part; 0 where nothing is learned from examples */
    static List<SettingField> of(ExerciseFile.SettingsPart part, int examples) {
        List<String> methods = Stream.of(Method.values()).map(Method::key).toList();
        for (String optimiser : part.optimisers()) {
            if (!methods.contains(optimiser)) {
                throw new IllegalArgumentException(
                        "there is no optimiser \"" + optimiser + "\"; there are " + String.join(", ", methods));
            }
        }
        if (part.optimisers().isEmpty()) throw new IllegalArgumentException("settings need an optimiser to choose");
        List<SettingField> fields = new ArrayList<>();
        fields.add(choice("optimiser", "Optimiser", part.optimisers(), "How a gradient becomes a step."));
        ExerciseFile.RangePart rate = part.learningRate();
        fields.add(number(
                "learningRate", "Learning rate", rate, true, "How far a step goes for the gradient it is given."));
        fields.add(number(
                "momentum",
                "Momentum",
                new ExerciseFile.RangePart(0, 0.999, 0.9),
                false,
                "How much of the last steps the next one keeps (β₁ of Adam); plain gradient descent keeps nothing."));
        fields.add(choice(
                "schedule",
                "Schedule",
                Stream.of(Decay.values()).map(Decay::key).toList(),
                "How the learning rate changes on the way."));
        if (examples > 0) {
            fields.add(integer(
                    "batchSize",
                    "Batch size",
                    1,
                    examples,
                    StrictMath.min(32, examples),
                    true,
                    "Examples for each step: few are cheap and noisy, all of them are dear and exact."));
            fields.add(integer("seed", "Seed", 0, 1_000_000, 0, false, "Decides the order of the examples."));
        }
        return fields;
    }

    private static SettingField choice(String name, String label, List<String> choices, String help) {
        return new SettingField(
                name, label, SettingField.Type.CHOICE, choices, null, null, false, choices.get(0), help);
    }

    private static SettingField number(
            String name, String label, ExerciseFile.RangePart range, boolean logarithmic, String help) {
        return new SettingField(
                name,
                label,
                SettingField.Type.NUMBER,
                List.of(),
                range.min(),
                range.max(),
                logarithmic,
                range.initial(),
                help);
    }

    private static SettingField integer(
            String name, String label, double min, double max, long initial, boolean logarithmic, String help) {
        return new SettingField(
                name, label, SettingField.Type.INTEGER, List.of(), min, max, logarithmic, initial, help);
    }
}
