package dev.talweg.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecayTest {

    @ParameterizedTest
    @EnumSource
    void everyDecayIsPositiveAndNeverAboveTheRate(Decay decay) {
        for (int steps : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 19, 142, 5000}) {
            assertThat(rates(decay, steps, 0.3).boxed().toList())
                    .as("%d steps", steps)
                    .hasSize(steps)
                    .allSatisfy(rate -> assertThat(rate).isPositive().isLessThanOrEqualTo(0.3));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WARM_RESTARTS", "CYCLICAL", "ONE_CYCLE", "WARM_UP"},
            mode = EnumSource.Mode.EXCLUDE)
    void mostDecaysStartAtTheRateAndNeverRise(Decay decay) {
        for (int steps : new int[] {1, 2, 3, 7, 142}) {
            double[] rates = rates(decay, steps, 0.3).toArray();
            assertThat(rates[0]).isEqualTo(0.3);
            for (int k = 1; k < steps; k++) assertThat(rates[k]).isLessThanOrEqualTo(rates[k - 1]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDecayReachesTheRate(Decay decay) {
        for (int steps : new int[] {20, 142, 5000}) {
            assertThat(rates(decay, steps, 0.3).max().orElseThrow()).isCloseTo(0.3, within(0.01));
        }
    }

    @Test
    void aStepDecayHalvesThreeTimes() {
        assertThat(Decay.STEP.over(100, 0.8).rate(99)).isEqualTo(0.1);
    }

    @Test
    void warmRestartsStartThreeTimes() {
        assertThat(rates(Decay.WARM_RESTARTS, 140, 0.3).filter(rate -> rate == 0.3))
                .hasSize(3);
    }

    @Test
    void aCyclicalDecayPeaksFourTimes() {
        assertThat(rates(Decay.CYCLICAL, 160, 0.3).filter(rate -> rate > 0.2999))
                .hasSize(4);
    }

    @Test
    void oneCycleAndWarmUpEndLow() {
        assertThat(Decay.ONE_CYCLE.over(100, 0.3).rate(99)).isLessThan(1e-5);
        assertThat(Decay.WARM_UP.over(100, 0.3).rate(99)).isLessThan(1e-3);
    }

    @Test
    void aPlateauHalvesWhenNothingGetsBetter() {
        Feedback schedule = (Feedback) Decay.PLATEAU.over(100, 0.3);
        for (int k = 0; k < 6; k++) schedule.told(1);
        assertThat(schedule.rate(6)).isEqualTo(0.3);
        schedule.told(1);
        assertThat(schedule.rate(7)).isEqualTo(0.15);
    }

    @Test
    void aPlateauIsOneBelowZeroAsWell() {
        Feedback schedule = (Feedback) Decay.PLATEAU.over(100, 0.3);
        for (int k = 0; k < 7; k++) schedule.told(-78.33);
        assertThat(schedule.rate(7)).isEqualTo(0.15);
    }

    @ParameterizedTest
    @EnumSource
    void everyDecayIsANumberWithinTheRateAtTheEndsOfItsRanges(Decay decay) {
        for (Hyperparameter each : decay.hyperparameters()) {
            for (double value : new double[] {each.least(), each.usual(), each.most()}) {
                for (int steps : new int[] {1, 2, 7, 200}) {
                    Schedule schedule = decay.over(steps, 0.3, Tuning.usual().with(each.name(), value));
                    assertThat(IntStream.range(0, steps)
                                    .mapToObj(schedule::rate)
                                    .toList())
                            .as("%s = %s over %d steps", each.name(), value, steps)
                            .allSatisfy(rate -> assertThat(rate).isBetween(0.0, Math.nextUp(0.3)));
                }
            }
        }
    }

    @Test
    void aDecayIsTuned() {
        Tuning low = Tuning.usual().with("floor", 0.25);
        assertThat(Decay.COSINE.over(100, 0.4, low).rate(100)).isEqualTo(0.1);
        assertThat(rates(
                                Decay.WARM_RESTARTS.over(
                                        30,
                                        0.3,
                                        Tuning.usual().with("cycles", 5).with("growth", 1)),
                                30)
                        .filter(rate -> rate == 0.3))
                .hasSize(5);
        assertThat(Decay.STEP.over(100, 0.8, Tuning.usual().with("parts", 10)).rate(10))
                .isEqualTo(0.4);
    }

    @ParameterizedTest
    @EnumSource
    void whatADecayDoesNotKnowIsRefused(Decay decay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decay.over(10, 0.1, Tuning.usual().with("boldness", 1)))
                .withMessageContaining("boldness");
    }

    @Test
    void aDecayRefusesAValueThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decay.STEP.over(10, 0.1, Tuning.usual().with("parts", 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decay.COSINE.over(10, 0.1, Tuning.usual().with("floor", Double.NaN)));
    }

    private static DoubleStream rates(Decay decay, int steps, double rate) {
        return rates(decay.over(steps, rate), steps);
    }

    private static DoubleStream rates(Schedule schedule, int steps) {
        return IntStream.range(0, steps).mapToDouble(k -> {
            if (k > 0 && schedule instanceof Feedback feedback) feedback.told(1);
            return schedule.rate(k);
        });
    }
}
