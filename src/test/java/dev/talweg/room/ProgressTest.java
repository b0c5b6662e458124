package dev.talweg.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.submission.Effort;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-22T19:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                // what, opened, seen, runs, recent, best, improved (minutes ago), open, progress
                "just opened,                       1,  1, 0, 0,   -,  -, true,  OPENED",
                "looks for long without trying,    13,  1, 0, 0,   -,  -, true,  STUCK",
                "looked once and went elsewhere,   40, 30, 0, 0,   -,  -, true,  OPENED",
                "tried three times in vain,         9,  1, 3, 3,   -,  -, true,  TRIED",
                "tried four times in vain,          9,  1, 4, 4,   -,  -, true,  STUCK",
                "tried four times long ago,        60, 30, 4, 0,   -,  -, true,  TRIED",
                "scored and rests,                 60, 30, 2, 0, 700, 30, true,  SCORED",
                "scored and gets better,           60,  1, 9, 5, 700,  2, true,  SCORED",
                "scored long ago and fights on,    60,  1, 9, 5, 700, 30, true,  STUCK",
                "the round is over,                60,  1, 9, 5, 700, 30, false, SCORED",
                "never opened the page but tried,   -,  1, 1, 1,   -,  -, true,  TRIED"
            })
    void saysHowSomebodyGetsOn(
            String what,
            @Nullable Integer opened,
            @Nullable Integer seen,
            long runs,
            long recent,
            @Nullable Double best,
            @Nullable Integer improved,
            boolean isOpen,
            Progress progress) {
        Effort effort = new Effort(
                1,
                "bowl",
                ago(opened),
                ago(seen),
                runs,
                recent,
                runs,
                best,
                ago(improved),
                runs == 0 ? null : "SCORED");
        assertThat(Progress.of(effort, isOpen, NOW)).as(what).isEqualTo(progress);
    }

    private static @Nullable Instant ago(@Nullable Integer minutes) {
        return minutes == null ? null : NOW.minus(Duration.ofMinutes(minutes));
    }
}
