package dev.talweg.engine.autopsy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the values of a run tell by themselves, where no points are known. */
class CourseTest {

    private final Objective bowl = Quadratic.bowl(10, Rotation.none(2));

    @Test
    void seesWhereARunArrived() {
        Autopsy autopsy = examined(i -> Math.pow(0.5, i), false);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.CONVERGED);
        assertThat(autopsy.call()).isEqualTo(21);
    }

    @Test
    void saysWhichRateWouldHaveStayed() {
        Autopsy autopsy = examined(i -> Math.pow(4, i), true);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(autopsy.advice()).contains("2/L = 0.2", "1/L = 0.1");
    }

    @Test
    void aRunThatClimbsIsOnItsWayOut() {
        assertThat(examined(i -> Math.pow(1.2, i), false).kind()).isEqualTo(AutopsyKind.DIVERGED);
    }

    @Test
    void seesARunGoToAndFro() {
        assertThat(examined(i -> 5 + (i % 2), false).kind()).isEqualTo(AutopsyKind.OSCILLATING);
    }

    @Test
    void roundingIsNoGoingToAndFro() {
        assertThat(examined(i -> i < 5 ? 10 - i : 5 + 1e-9 * (i % 2), false).kind())
                .isEqualTo(AutopsyKind.STALLED);
    }

    @Test
    void seesARunStandStill() {
        Autopsy autopsy = examined(i -> i < 5 ? 10 - i : 5, false);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.STALLED);
        assertThat(autopsy.call()).isEqualTo(6);
        assertThat(autopsy.sentence()).contains("since oracle call 6 the gap has not come below 5.");
    }

    @Test
    void seesARunThatNeedsLongerSteps() {
        assertThat(examined(i -> 10 - 0.1 * i, false).kind()).isEqualTo(AutopsyKind.SLOW);
    }

    @Test
    void doesNotJudgeFromAFewCalls() {
        Autopsy autopsy = Autopsy.of(run(3, i -> 5 - i), bowl).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.SLOW);
        assertThat(autopsy.sentence()).contains("3 questions");
    }

    @Test
    void hasNothingToSayOfARunThatAskedNothing() {
        assertThat(Autopsy.of(new Trajectory(List.of(), 0, false), bowl)).isEmpty();
    }

    @Test
    void aRunThatLeavesAtItsFirstQuestionDiverged() {
        Autopsy autopsy = Autopsy.of(new Trajectory(List.of(), 1, true), bowl).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(autopsy.sentence()).isEqualTo("The run left the finite numbers after 1 oracle call.");
    }

    private Autopsy examined(IntToDoubleFunction values, boolean diverged) {
        Trajectory run = run(40, values);
        return Autopsy.of(new Trajectory(run.calls(), run.cost(), diverged), bowl)
                .orElseThrow();
    }

    private static Trajectory run(int length, IntToDoubleFunction values) {
        return new Trajectory(
                IntStream.range(0, length)
                        .mapToObj(i -> new Call(i + 1, values.applyAsDouble(i), 1.0, null))
                        .toList(),
                length,
                false);
    }
}
