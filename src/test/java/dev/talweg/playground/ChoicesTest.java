package dev.talweg.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.exercise.SettingField;
import dev.talweg.playground.PlaygroundResource.PlaygroundChoice;
import dev.talweg.playground.PlaygroundResource.PlaygroundSurface;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The playground offers all that the engine has in the plane. */
class ChoicesTest {

    @Test
    void nothingOfTheEngineIsLeftOut() {
        PlaygroundChoice all = Choices.all();
        assertThat(all.surfaces()).hasSize(TestFunction.values().length);
        assertThat(all.optimisers()).hasSize(Method.values().length);
        assertThat(all.schedules()).hasSize(Decay.values().length);
        assertThat(all.optimisers())
                .extracting(PlaygroundResource.OptimiserChoice::label)
                .doesNotHaveDuplicates();
        assertThat(all.optimisers()).allSatisfy(optimiser -> {
            assertThat(optimiser.idea()).endsWith(".");
            assertThat(optimiser.usualRate())
                    .isBetween(all.learningRate().min(), all.learningRate().max());
        });
        assertThat(all.schedules())
                .allSatisfy(schedule -> assertThat(schedule.idea()).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void everyHyperparameterOfAMethodHasAKnobWithinItsRange(Method method) {
        assertThat(method.hyperparameters()).allSatisfy(ChoicesTest::hasAKnob);
    }

    @ParameterizedTest
    @EnumSource
    void everyHyperparameterOfAScheduleHasAKnobWithinItsRange(Decay decay) {
        assertThat(decay.hyperparameters()).allSatisfy(ChoicesTest::hasAKnob);
        // One map holds the choices for both.
        assertThat(decay.hyperparameters())
                .extracting(Hyperparameter::name)
                .doesNotContainAnyElementsOf(Stream.of(Method.values())
                        .flatMap(method -> method.hyperparameters().stream())
                        .map(Hyperparameter::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySurfaceIsDrawnAboveItsReference(TestFunction function) {
        PlaygroundSurface grid = new Grids().of(function);
        assertThat(grid.values()).hasSize(grid.columns() * grid.rows());
        assertThat(DoubleStream.of(grid.values())).allMatch(height -> height >= 0 && Double.isFinite(height));
        double corner = function.inThePlane()
                .value(new double[] {function.window().xMin(), function.window().yMin()});
        double drawn = grid.values()[0];
        assertThat(corner - grid.reference()).isBetween(drawn * 0.9999 - 1e-9, drawn * 1.0001 + 1e-9);
    }

    private static void hasAKnob(Hyperparameter hyperparameter) {
        SettingField knob = Knob.field(hyperparameter);
        double min = Objects.requireNonNull(knob.min());
        double max = Objects.requireNonNull(knob.max());
        assertThat(min).as(knob.name()).isGreaterThanOrEqualTo(hyperparameter.least());
        assertThat(max).as(knob.name()).isLessThanOrEqualTo(hyperparameter.most());
        assertThat(((Number) knob.initial()).doubleValue()).as(knob.name()).isEqualTo(hyperparameter.usual());
        assertThat(min > 0 || !knob.logarithmic()).as(knob.name()).isTrue();
    }
}
