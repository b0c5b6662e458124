package dev.talweg.submission;

import dev.talweg.http.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** One participant has as many unjudged submissions as may be. */
final class TooManyWaiting extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final Duration WAIT = Duration.ofSeconds(5);

    TooManyWaiting(int most) {
        super(
                429,
                "You have " + (most == 1 ? "a run" : most + " runs")
                        + " waiting already. Nothing was taken; hand it in again when you have a verdict.");
    }

    @Override
    protected Optional<Duration> retryAfter() {
        return Optional.of(WAIT);
    }
}
