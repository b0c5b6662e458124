package dev.talweg.leaderboard.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static final int SIZE = 41;

    @Test
    void roundAHillRunsOneCircle() {
        List<Contours.Ring> rings = over((x, y) -> 100 - x * x - y * y).at(0);
        assertThat(rings).hasSize(1);
        assertThat(area(rings.get(0))).isCloseTo(Math.PI * 100, within(2.0));
    }

    @Test
    void aHollowIsARingWithinTheRingRoundTheWholeGrid() {
        List<Contours.Ring> rings = over((x, y) -> x * x + y * y).at(100);
        assertThat(rings).hasSize(2);
        List<Double> areas = rings.stream().map(ContoursTest::area).sorted().toList();
        assertThat(areas.get(0)).isCloseTo(Math.PI * 100, within(2.0));
        // Half a cell beyond the outermost points, with its corners cut.
        assertThat(areas.get(1)).isCloseTo(SIZE * SIZE, within(1.0));
    }

    @Test
    void theCrossingLiesWhereTheLevelIsBetweenTwoPoints() {
        Contours slope = new Contours(3, 2, new double[] {0, 1, 4, 0, 1, 4});
        List<Contours.Ring> rings = slope.at(2.5);
        assertThat(rings).hasSize(1);
        assertThat(Arrays.stream(rings.get(0).columns()).boxed()).contains(1.5).allMatch(column -> column >= 1.5);
    }

    @Test
    void twoHillsAcrossASaddleArePartedOrJoinedByItsMiddle() {
        double[] cell = {1, 0, 0, 1};
        assertThat(new Contours(2, 2, cell).at(0.6)).hasSize(2);
        assertThat(new Contours(2, 2, cell).at(0.4)).hasSize(1);
    }

    @Test
    void aboveEverythingThereIsNothingAndBelowItTheWholeGrid() {
        Contours plain = over((x, y) -> 1);
        assertThat(plain.at(2)).isEmpty();
        assertThat(plain.at(0)).hasSize(1);
    }

    @Test
    void everyRingClosesOnAWildSurface() {
        Contours waves = over((x, y) -> Math.sin(x * 1.3) * Math.cos(y * 1.7) + 0.1 * Math.sin(x * y));
        for (double level = -1; level <= 1; level += 0.1)
            for (Contours.Ring ring : waves.at(level)) {
                int last = ring.columns().length - 1;
                assertThat(last).isGreaterThanOrEqualTo(2);
                for (int i = 0; i <= last; i++) {
                    int next = i == last ? 0 : i + 1;
                    // Two crossings of one cell: the last and the first as well.
                    assertThat(Math.hypot(ring.columns()[next] - ring.columns()[i], ring.rows()[next] - ring.rows()[i]))
                            .isLessThanOrEqualTo(Math.sqrt(2) + 1e-9);
                }
            }
    }

    @Test
    void aGridOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> new Contours(3, 3, new double[8])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Contours over(DoubleBinaryOperator surface) {
        double[] heights = new double[SIZE * SIZE];
        for (int row = 0; row < SIZE; row++)
            for (int column = 0; column < SIZE; column++)
                heights[row * SIZE + column] = surface.applyAsDouble(column - SIZE / 2, row - SIZE / 2);
        return new Contours(SIZE, SIZE, heights);
    }

    private static double area(Contours.Ring ring) {
        double[] x = ring.columns();
        double[] y = ring.rows();
        double twice = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            twice += x[i] * y[next] - x[next] * y[i];
        }
        return Math.abs(twice) / 2;
    }
}
