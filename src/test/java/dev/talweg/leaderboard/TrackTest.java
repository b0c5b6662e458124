package dev.talweg.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.objective.Surface;
import dev.talweg.judging.Tape;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final Optional<Surface.Window> WINDOW = Optional.of(new Surface.Window(-1.8, 1.8, -0.8, 2.4));

    @Test
    void aShortRunKeepsAllItsPoints() {
        Track track = Track.of(tape(List.of(4.0, 1.0, 0.25), List.of(4.0, 1.0, 0.25)), WINDOW, 24);
        assertThat(track.calls()).containsExactly(1, 2, 3);
        assertThat(track.heights()).containsExactly(0.6, 0, -0.6);
    }

    @Test
    void aLongRunKeepsItsFirstLastAndLowestPointAndNoMoreThanAsked() {
        List<Double> values =
                IntStream.range(0, 200).mapToObj(i -> i == 71 ? 1e-9 : 1.0 + i).toList();
        Track track = Track.of(tape(values, values), WINDOW, 24);
        assertThat(track.calls())
                .hasSizeLessThanOrEqualTo(24)
                .contains(1, 72, 200)
                .isSorted();
        assertThat(track.heights()).hasSameSizeAs(track.calls()).contains(-9);
        assertThat(track.x()).hasSameSizeAs(track.calls());
        assertThat(track.y()).hasSameSizeAs(track.calls());
    }

    @Test
    void aGapOfNothingLiesOnTheFloor() {
        assertThat(Track.of(tape(List.of(3.0, 3.0), List.of(0.0, 1e-40)), WINDOW, 24)
                        .heights())
                .containsExactly(-16, -16);
    }

    @Test
    void whereTheOptimumIsNotKnownTheHeightIsTheValueItself() {
        assertThat(Track.of(tape(List.of(0.1, 0.01), Arrays.asList(null, null)), WINDOW, 24)
                        .heights())
                .containsExactly(-1, -2);
    }

    @Test
    void placesHaveNoMoreDigitsThanAScreenShows() {
        Tape tape = tape(
                List.of(1.0, 1.0), List.of(1.0, 1.0), List.of(List.of(-0.123456789, 1 / 3.0), List.of(-1e-9, 2.0)));
        Track track = Track.of(tape, WINDOW, 24);
        assertThat(track.x()).containsExactly(-0.123, 0);
        assertThat(track.y()).containsExactly(0.333, 2);
        assertThat(Double.doubleToRawLongBits(track.x()[1])).isZero();
    }

    @Test
    void aRunThatLeftTheWindowIsFollowedOnlySoFar() {
        Tape tape = tape(List.of(1.0, 1e300), List.of(1.0, 1e300), List.of(List.of(0.0, 0.0), List.of(1e150, -1e150)));
        Track track = Track.of(tape, WINDOW, 24);
        assertThat(track.x()[1]).isEqualTo(1.8 + 20 * 3.6);
        assertThat(track.y()[1]).isEqualTo(-0.8 - 20 * 3.2);
        assertThat(track.heights()[1]).isEqualTo(99);
    }

    @Test
    void withoutASurfaceThereAreNoPlaces() {
        Track track = Track.of(tape(List.of(1.0), List.of(1.0)), Optional.empty(), 24);
        assertThat(track.x()).isEmpty();
        assertThat(track.y()).isEmpty();
    }

    private static Tape tape(List<Double> values, List<@Nullable Double> gaps) {
        return tape(
                values,
                gaps,
                Stream.generate(() -> List.of(0.5, 0.5)).limit(values.size()).toList());
    }

    private static Tape tape(List<Double> values, List<@Nullable Double> gaps, List<List<Double>> x) {
        List<Integer> calls = IntStream.rangeClosed(1, values.size()).boxed().toList();
        List<@Nullable Double> none = Collections.nCopies(values.size(), null);
        return new Tape(2, 200, false, calls, values, gaps, none, none, null, x);
    }
}
