package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.objective.Quadratic;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExaminerTest {

    private final Instance bowl =
            new Instance(Quadratic.bowl(10, Rotation.none(2)), Optional.empty(), new double[] {1, 2}, 0);

    @Test
    void seesWhereARunArrived() {
        Autopsy autopsy = examined(i -> Math.pow(0.5, i), false);
        assertThat(autopsy.kind()).isEqualTo(Autopsy.Kind.CONVERGED);
        assertThat(autopsy.call()).isEqualTo(21);
    }

    @Test
    void saysWhichRateWouldHaveStayed() {
        Autopsy autopsy = examined(i -> Math.pow(4, i), true);
        assertThat(autopsy.kind()).isEqualTo(Autopsy.Kind.DIVERGED);
        assertThat(autopsy.advice()).contains("2/L = 0.2", "1/L = 0.1");
    }

    @Test
    void aRunThatClimbsIsOnItsWayOut() {
        assertThat(examined(i -> Math.pow(1.2, i), false).kind()).isEqualTo(Autopsy.Kind.DIVERGED);
    }

    @Test
    void seesARunGoToAndFro() {
        assertThat(examined(i -> 5 + (i % 2), false).kind()).isEqualTo(Autopsy.Kind.OSCILLATING);
    }

    @Test
    void seesARunStandStill() {
        Autopsy autopsy = examined(i -> i < 5 ? 10 - i : 5, false);
        assertThat(autopsy.kind()).isEqualTo(Autopsy.Kind.STALLED);
        assertThat(autopsy.call()).isEqualTo(6);
    }

    @Test
    void seesARunThatNeedsLongerSteps() {
        assertThat(examined(i -> 10 - 0.1 * i, false).kind()).isEqualTo(Autopsy.Kind.SLOW);
    }

    @Test
    void hasNothingToSayOfARunThatAskedNothing() {
        assertThat(Examiner.examine(new Trajectory(java.util.List.of(), 0, false), bowl))
                .isEmpty();
    }

    private Autopsy examined(IntToDoubleFunction values, boolean diverged) {
        Trajectory run = new Trajectory(
                IntStream.range(0, 40)
                        .mapToObj(i -> new Call(i + 1, values.applyAsDouble(i), 1.0, null))
                        .toList(),
                40,
                diverged);
        return Examiner.examine(run, bowl).orElseThrow();
    }
}
