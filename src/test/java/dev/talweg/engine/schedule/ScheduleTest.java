package dev.talweg.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Golden.Reader("schedule_")
class ScheduleTest {

    private static final double TOLERANCE = 1e-11;

    @TestFactory
    Stream<DynamicTest> everyScheduleFollowsPyTorch() {
        return Golden.each(ScheduleTest.class, (name, file) -> follows(file));
    }

    private static void follows(Golden file) {
        JsonNode part = file.optimizer().get("schedule");
        Schedule schedule =
                GoldenSchedules.of(part, part.get("base_lr_optimizer").asDouble());
        assertThat(file.trace()).hasSizeGreaterThan(20);
        for (JsonNode row : file.trace()) {
            int k = row.get("k").asInt();
            isClose(schedule.rate(k), row.get("lr").asDouble());
            assertThat(schedule.cyclesMomentum()).isEqualTo(row.has("momentum"));
            if (row.has("momentum"))
                isClose(schedule.momentum(k), row.get("momentum").asDouble());
            if (schedule instanceof Feedback feedback) {
                feedback.told(part.get("losses").get(k).asDouble());
            }
        }
    }

    private static void isClose(double given, double golden) {
        assertThat(given).isCloseTo(golden, within(TOLERANCE * Math.abs(golden)));
    }

    @Test
    void oneThatLeavesTheMomentumAloneHasNone() {
        Schedule schedule = new Cyclical(new Range(0.1, 1), Wave.even(2, 2));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> schedule.momentum(0));
    }

    @Test
    void aWarmUpLeadsToTheBeginningOfWhatItIsAround() {
        Schedule around = new StepDecay(0.8, 2, 0.5);
        Schedule schedule = new LinearWarmUp(around, 0.5, 1, 2);
        assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(schedule::rate))
                .containsExactly(0.4, 0.6000000000000001, 0.8, 0.8, 0.4, 0.4);
    }

    @Test
    void aWarmUpPassesTheMomentumOn() {
        Schedule around = new Cyclical(new Range(0.1, 1), Wave.even(2, 2), new Range(0.5, 0.9));
        Schedule schedule = new LinearWarmUp(around, 0.5, 1, 3);
        assertThat(schedule.cyclesMomentum()).isTrue();
        assertThat(schedule.momentum(1)).isEqualTo(0.9);
        assertThat(schedule.momentum(5)).isEqualTo(0.5);
    }

    @Test
    void nobodyWarmsUpToAScheduleThatHasToBeTold() {
        Schedule told = Decay.PLATEAU.over(100, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearWarmUp(told, 0.1, 1, 5));
    }

    @Test
    void oneCycleStaysAtItsEnd() {
        Schedule schedule = new OneCycle(
                new OneCycle.Rates(0.1, 1, 0.01), new OneCycle.Phases(10, 0.3, false, OneCycle.Curve.LINEAR));
        assertThat(Stream.of(0, 2, 9, 10, 1000).map(schedule::rate)).containsExactly(0.1, 1.0, 0.01, 0.01, 0.01);
    }

    @Test
    void thePeakOfOneCycleIsWithinTheRun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneCycle.Phases(3, 0.3, false, OneCycle.Curve.COSINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneCycle.Phases(30, 0.6, true, OneCycle.Curve.COSINE));
    }

    @Test
    void restartsGoOnForEver() {
        Schedule schedule = new CosineRestarts(1, 0, 1, 2);
        assertThat(schedule.rate((1 << 30) - 1)).isEqualTo(1);
        assertThat(schedule.rate(Integer.MAX_VALUE - 1)).isBetween(0.0, 1e-15);
        assertThat(schedule.rate(Integer.MAX_VALUE)).isEqualTo(1);
    }

    @Test
    void anAbsoluteThresholdIsAnAmount() {
        ReduceOnPlateau schedule = new ReduceOnPlateau(1, 0.5, 0.2, new ReduceOnPlateau.Patience(0, 0, 0.5, false));
        List<Double> rates = Stream.of(10.0, 9.6, 9.4, 9.4, 9.4, 9.4)
                .map(loss -> {
                    schedule.told(loss);
                    return schedule.rate(0);
                })
                .toList();
        assertThat(rates).containsExactly(1.0, 0.5, 0.5, 0.25, 0.2, 0.2);
    }

    @Test
    void aLossThatIsNotANumberIsNoImprovement() {
        ReduceOnPlateau schedule = new ReduceOnPlateau(1, 0.5, 0, new ReduceOnPlateau.Patience(0, 0, 1e-4, true));
        schedule.told(Double.NaN);
        assertThat(schedule.rate(0)).isEqualTo(0.5);
    }

    @Test
    void senselessSchedulesAreRefused() {
        ReduceOnPlateau.Patience patience = new ReduceOnPlateau.Patience(1, 0, 0, true);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReduceOnPlateau(1, 1, 0, patience));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReduceOnPlateau.Patience(-1, 0, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new CosineRestarts(1, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CosineRestarts(1, 0, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultiStep(1, List.of(3, 0), 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Wave.even(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(1, 0.5));
    }
}
