package dev.talweg.submission;

import dev.talweg.http.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** More is waiting than can be judged soon: nobody is left to wait in the dark for a place behind all of them. */
final class QueueFull extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final Duration WAIT = Duration.ofSeconds(10);

    QueueFull(boolean practice) {
        super(
                429,
                practice
                        ? "Many submissions wait to be judged, and scored ones come first. Try practising again in ten seconds."
                        : "More submissions wait than can be judged soon. Nothing was taken; hand it in again in ten seconds.");
    }

    @Override
    protected Optional<Duration> retryAfter() {
        return Optional.of(WAIT);
    }
}
