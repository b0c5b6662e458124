package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @Test
    void levelsFallByHalfAPowerOfTen() {
        double[] levels = Score.levels(5, 15, 4);
        assertThat(levels).containsExactly(new double[] {5 + Math.sqrt(10), 6, 5 + Math.sqrt(0.1), 5.1}, within(1e-12));
    }

    @Test
    void aStartAtTheFloorHasNothingToReach() {
        for (double start : new double[] {5, 4, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(Score.levels(5, start, 2)).containsOnly(Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void theCostIsThatOfTheFirstCallAtOrBelowALevel() {
        Trajectory run = run(100, 8, 9, 2, 3);
        assertThat(Score.costs(run, new double[] {100, 10, 8, 2, 1}, 60)).containsExactly(1, 2, 2, 4, 60);
        assertThat(Score.costs(run(), new double[] {1}, 60)).containsExactly(60);
    }

    @Test
    void aDivergedRunKeepsWhatItHadReached() {
        Trajectory run = new Trajectory(run(100, 8).calls(), 3, true);
        assertThat(Score.costs(run, new double[] {10, 1}, 60)).containsExactly(2, 60);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "1000, 0", "10, 66.66666666666667", "100, 33.33333333333334"})
    void tenTimesFewerCallsAreAThirdOfAThousand(int cost, double raw) {
        assertThat(Score.raw(List.of(new int[] {cost, cost}, new int[] {cost, cost}), 1000))
                .isCloseTo(raw, within(1e-12));
    }

    @Test
    void oneLuckyInstanceIsWorthItsShare() {
        assertThat(Score.raw(List.of(new int[] {1}, new int[] {60}, new int[] {60}, new int[] {60}), 60))
                .isEqualTo(25);
        assertThat(Score.raw(List.of(), 60)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50, 100",
        "60, 50, 120",
        "0, 50, 0",
        "-1, 50, 0",
        "NaN, 50, 0",
        "50, 0, 0",
        "0, 0, 0",
        "50, NaN, 0",
        "50, Infinity, 0",
        "Infinity, 50, 0",
        "0.125, 100, 0.12",
        "0.375, 100, 0.38",
        "1, 3, 33.33",
        "2, 3, 66.67"
    })
    void pointsAreRelativeToTheReference(double raw, double reference, double points) {
        assertThat(Score.points(raw, reference)).isEqualTo(points);
    }

    @Test
    void milestonesAreWhatTheReferenceHadSeen() {
        Trajectory reference = run(9, 7, 8, 5, 6, 4, 4, 3, 2, 2.5);
        // At 10 · 100^(−3/4), 10 · 100^(−1/2), … and all of 10 calls: the 1st, the 1st, the 3rd and the last.
        assertThat(Score.milestones(reference, 10, 4)).containsExactly(9, 9, 7, 2);
        assertThat(Score.milestones(run(), 10, 2)).containsOnly(Double.NEGATIVE_INFINITY);
        assertThat(Score.costs(reference, Score.milestones(reference, 10, 4), 10))
                .containsExactly(1, 1, 2, 9);
    }

    @Test
    void aShareIsInPoints() {
        assertThat(Score.share(30, 30)).isEqualTo(100);
        assertThat(Score.share(1, 30)).isEqualTo(3.33);
        assertThat(Score.share(0, 30)).isZero();
    }

    private static Trajectory run(double... values) {
        return new Trajectory(
                IntStream.range(0, values.length)
                        .mapToObj(i -> new Call(i + 1, values[i], null, null))
                        .toList(),
                values.length,
                false);
    }
}
