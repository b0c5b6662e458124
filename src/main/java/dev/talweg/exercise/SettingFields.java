package dev.talweg.exercise;

import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
        List<String> offered = part.optimisers();
        fields.add(number(
                        "learningRate",
                        "Learning rate",
                        part.learningRate(),
                        true,
                        "How far a step goes for the gradient it is given.")
                .onlyFor(those(offered, Method::takesRate)));
        ExerciseFile.RangePart share = new ExerciseFile.RangePart(0, 0.999, 0.9);
        fields.add(number(
                        "momentum",
                        "Momentum",
                        share,
                        false,
                        "How much of the last steps the next one keeps; β₁ of Adam.")
                .onlyFor(those(offered, method -> has(method, "momentum") || has(method, "beta1"))));
        fields.addAll(finer(offered));
        if (examples > 0) fields.addAll(decay(offered));
        fields.add(choice(
                        "schedule",
                        "Schedule",
                        Stream.of(Decay.values()).map(Decay::key).toList(),
                        "How the learning rate changes on the way.")
                .onlyFor(those(offered, Method::takesRate)));
        if (part.restarts() != null) fields.addAll(restarts(part.restarts()));
        if (examples > 0) {
            fields.add(integer(
                    "batchSize",
                    "Batch size",
                    1,
                    examples,
                    StrictMath.min(32, examples),
                    true,
                    "Examples for each step: few are cheap and noisy, all of them are dear and exact."));
        }
        if (examples > 0 || part.restarts() != null) {
            fields.add(integer("seed", "Seed", 0, 1_000_000, 0, false, "Decides what is left to chance."));
        }
        return fields;
    }

    private static List<SettingField> restarts(ExerciseFile.RestartsPart part) {
        return List.of(
                integer(
                        "restarts",
                        "Restarts",
                        1,
                        part.most(),
                        1,
                        true,
                        "How many descents share the calls, each from another point; the lowest counts."),
                number(
                        "reach",
                        "Reach",
                        new ExerciseFile.RangePart(0, part.reach(), part.reach() / 2),
                        false,
                        "How far from the first start, along each variable, the others begin at most."));
    }

    /** L2, as a part of each step. */
    private static List<SettingField> decay(List<String> offered) {
        List<String> using = offered.stream()
                .filter(key -> has(Method.of(key), "weightDecay"))
                .toList();
        if (using.isEmpty()) return List.of();
        SettingField field = number(
                "weightDecay",
                "Weight decay",
                new ExerciseFile.RangePart(0, 1, 0),
                false,
                "Pulls all weights towards 0 at every step: a penalty (L2) of that size.");
        return List.of(field.onlyFor(those(offered, method -> has(method, "weightDecay"))));
    }

    /** What methods of Adam's kind have besides; the initial values are the engine's own. */
    private static List<SettingField> finer(List<String> offered) {
        SettingField beta2 = number(
                "beta2",
                "β₂",
                new ExerciseFile.RangePart(0, 0.9999, 0.999),
                false,
                "How long the size of past gradients is remembered; steps are divided by it.");
        SettingField epsilon = number(
                "epsilon",
                "ε",
                new ExerciseFile.RangePart(1e-12, 1, 1e-8),
                true,
                "Added to that size before a step is divided by it; a large one tames the steps.");
        return Stream.of(beta2, epsilon)
                .filter(field -> offered.stream().map(Method::of).anyMatch(method -> has(method, field.name())))
                .map(field -> field.onlyFor(those(offered, method -> has(method, field.name()))))
                .toList();
    }

    /** The optimisers on offer that make something of a setting; empty where all do. */
    private static List<String> those(List<String> offered, Predicate<Method> use) {
        List<String> using =
                offered.stream().filter(key -> use.test(Method.of(key))).toList();
        return using.size() == offered.size() ? List.of() : using;
    }

    private static boolean has(Method method, String number) {
        return method.hyperparameters().stream().anyMatch(own -> own.name().equals(number));
    }

    private static SettingField choice(String name, String label, List<String> choices, String help) {
        return new SettingField(
                name, label, SettingField.Type.CHOICE, choices, null, null, false, choices.get(0), help, List.of());
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
                help,
                List.of());
    }

    private static SettingField integer(
            String name, String label, double min, double max, long initial, boolean logarithmic, String help) {
        return new SettingField(
                name, label, SettingField.Type.INTEGER, List.of(), min, max, logarithmic, initial, help, List.of());
    }
}
