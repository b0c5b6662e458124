package dev.talweg.playground;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.exercise.SettingField;
import dev.talweg.playground.PlaygroundResource.OptimiserChoice;
import dev.talweg.playground.PlaygroundResource.PlaygroundChoice;
import dev.talweg.playground.PlaygroundResource.ScheduleChoice;
import dev.talweg.playground.PlaygroundResource.SurfaceChoice;
import java.util.List;
import java.util.stream.Stream;

/** All that the engine offers in the plane, as its own lists tell. */
final class Choices {

    static final int MOST_RUNS = 4;

    static final SettingField LEARNING_RATE = new SettingField(
            "learningRate",
            "Learning rate",
            SettingField.Type.NUMBER,
            1e-6,
            10.0,
            true,
            0.01,
            "How far a step goes for the slope it is given.");

    /** Two thousand calls with their autopsy cost a processor some milliseconds. */
    static final SettingField BUDGET = new SettingField(
            "budget",
            "Oracle calls",
            SettingField.Type.INTEGER,
            1.0,
            2000.0,
            true,
            200L,
            "How many slopes the run may ask for; a step costs one, where no lengths are searched.");

    private Choices() {}

    static PlaygroundChoice all() {
        return new PlaygroundChoice(
                Stream.of(TestFunction.values()).map(Choices::surface).toList(),
                Stream.of(Method.values()).map(Choices::optimiser).toList(),
                Stream.of(Decay.values()).map(Choices::schedule).toList(),
                LEARNING_RATE,
                BUDGET,
                MOST_RUNS);
    }

    private static SurfaceChoice surface(TestFunction function) {
        return new SurfaceChoice(
                function.key(),
                function.label(),
                function.formula(),
                function.window().xMin(),
                function.window().xMax(),
                function.window().yMin(),
                function.window().yMax(),
                function.start(),
                function.minima());
    }

    private static OptimiserChoice optimiser(Method method) {
        Words words = Words.of(method);
        return new OptimiserChoice(
                method.key(),
                words.label(),
                words.idea(),
                method.takesRate(),
                Words.usualRate(method),
                fields(method.hyperparameters(), false),
                fields(method.hyperparameters(), true));
    }

    private static ScheduleChoice schedule(Decay decay) {
        Words words = Words.of(decay);
        return new ScheduleChoice(decay.key(), words.label(), words.idea(), fields(decay.hyperparameters(), false));
    }

    private static List<SettingField> fields(List<Hyperparameter> hyperparameters, boolean rare) {
        return hyperparameters.stream()
                .filter(each -> Knob.isRare(each) == rare)
                .map(Knob::field)
                .toList();
    }
}
