package dev.talweg.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.autopsy.AutopsyKind;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.exercise.SettingField;
import dev.talweg.playground.PlaygroundResource.PlaygroundRun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedRunTest {

    private static final double[] RATES = {1e-6, 0.05, 10};
    private static final int BUDGET = 120;

    @ParameterizedTest
    @EnumSource
    void everyMethodAndScheduleGoesDownEverySurfaceOrSaysWhyNot(TestFunction surface) {
        for (Method method : Method.values()) {
            for (Decay decay : Decay.values()) {
                for (double rate : RATES) {
                    isSane(new PlannedRun(method, Tuning.usual(), decay, Tuning.usual(), rate, BUDGET), surface);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKnobOfAMethodCanBeTurnedToBothEnds(Method method) {
        for (Hyperparameter each : method.hyperparameters()) {
            for (double value : ends(each)) {
                Tuning tuning = Tuning.usual().with(each.name(), value);
                for (TestFunction surface : List.of(TestFunction.BOWL, TestFunction.GORGE, TestFunction.SADDLE))
                    isSane(new PlannedRun(method, tuning, Decay.CONSTANT, Tuning.usual(), 0.05, BUDGET), surface);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKnobOfAScheduleCanBeTurnedToBothEnds(Decay decay) {
        for (Hyperparameter each : decay.hyperparameters()) {
            for (double value : ends(each)) {
                Tuning shape = Tuning.usual().with(each.name(), value);
                for (int budget : new int[] {1, 2, 3, 2000})
                    isSane(
                            new PlannedRun(Method.ADAM, Tuning.usual(), decay, shape, 0.05, budget),
                            TestFunction.ROSENBROCK);
            }
        }
    }

    @Test
    void aStepIsToldWithItsRateAndItsLength() {
        PlannedRun halving =
                new PlannedRun(Method.GRADIENT_DESCENT, Tuning.usual(), Decay.STEP, Tuning.usual(), 0.5, 8);
        PlaygroundTape tape = made(halving, TestFunction.SADDLE).tape();
        assertThat(tape.learningRates()).containsExactly(0.5, 0.5, 0.25, 0.25, 0.125, 0.125, 0.0625, 0.0625);
        // From (-2.5, 0.01) half the slope (-5, -0.02) leads to (0, 0.02).
        assertThat(tape.x().get(1)).containsExactly(0.0, 0.02);
        assertThat(tape.strides().get(0)).isNull();
        assertThat(tape.strides().get(1)).isEqualTo(2.50002);
        assertThat(tape.gaps()).containsOnlyNulls();
    }

    @Test
    void theLengthOfAStepOutlivesThinning() {
        PlannedRun creeping =
                new PlannedRun(Method.GRADIENT_DESCENT, Tuning.usual(), Decay.CONSTANT, Tuning.usual(), 1e-4, 2000);
        PlaygroundTape tape = made(creeping, TestFunction.ROSENBROCK).tape();
        assertThat(tape.calls()).hasSizeBetween(150, PlaygroundTape.LONGEST);
        for (int i = 1; i < tape.calls().size(); i++) {
            double expected = 1e-4 * Objects.requireNonNull(tape.gradientNorms().get(i));
            if (tape.calls().get(i) > 100) assertThat(tape.strides().get(i)).isBetween(0.9 * expected, 1.1 * expected);
        }
    }

    @Test
    void aRateThatIsTooLargeIsToldAsOne() {
        PlaygroundRun run = made(
                new PlannedRun(Method.GRADIENT_DESCENT, Tuning.usual(), Decay.CONSTANT, Tuning.usual(), 1, 300),
                TestFunction.BOWL);
        assertThat(run.tape().diverged()).isTrue();
        assertThat(run.autopsy().kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(run.autopsy().advice()).contains("2/L = 0.08");
    }

    @Test
    void numbersKeepSixDigits() {
        assertThat(PlaygroundTape.rounded(1.23456789)).isEqualTo(1.23457);
        assertThat(PlaygroundTape.rounded(-123456789)).isEqualTo(-123457000);
        assertThat(PlaygroundTape.rounded(1.23456789e-7)).isEqualTo(1.23457e-7);
        assertThat(PlaygroundTape.rounded(0)).isZero();
        for (double extreme : new double[] {Double.MIN_VALUE, 1e-310, 3e-300, 7e299, 1e305, Double.MAX_VALUE}) {
            assertThat(PlaygroundTape.rounded(extreme)).isFinite().isPositive();
            assertThat(PlaygroundTape.rounded(-extreme)).isFinite().isNegative();
        }
    }

    private static double[] ends(Hyperparameter each) {
        SettingField field = Knob.field(each);
        return new double[] {Objects.requireNonNull(field.min()), Objects.requireNonNull(field.max())};
    }

    private static PlaygroundRun made(PlannedRun run, TestFunction surface) {
        return run.from(surface.start(), surface.inThePlane());
    }

    private static void isSane(PlannedRun planned, TestFunction surface) {
        Objective objective = surface.inThePlane();
        PlaygroundRun run = planned.from(surface.start(), objective);
        PlaygroundTape tape = run.tape();
        String what = planned + " on " + surface;
        int points = tape.calls().size();
        assertThat(points).as(what).isBetween(1, PlaygroundTape.LONGEST);
        for (List<?> column : List.of(
                tape.values(), tape.gaps(), tape.gradientNorms(), tape.learningRates(), tape.strides(), tape.x()))
            assertThat(column).as(what).hasSize(points);
        assertThat(numbers(tape)).as(what).allMatch(Double::isFinite);
        assertThat(tape.calls()).as(what).isSorted().doesNotHaveDuplicates();
        assertThat(tape.calls().get(points - 1)).as(what).isBetween(1, planned.budget());
        assertThat(tape.x().get(0)).as(what).containsExactly(surface.start()[0], surface.start()[1]);
        assertThat(tape.learningRates().get(0) == null)
                .as(what)
                .isNotEqualTo(planned.method().takesRate());
        assertThat(tape.gaps().get(0) == null)
                .as(what)
                .isNotEqualTo(objective.optimum().attained());
        assertThat(run.autopsy().sentence()).as(what).isNotBlank();
        if (tape.diverged()) assertThat(run.autopsy().kind()).as(what).isEqualTo(AutopsyKind.DIVERGED);
    }

    private static Stream<Double> numbers(PlaygroundTape tape) {
        return Stream.of(
                        tape.values(),
                        tape.gaps(),
                        tape.gradientNorms(),
                        tape.learningRates(),
                        tape.strides(),
                        tape.x().stream().flatMap(List::stream).toList())
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }
}
