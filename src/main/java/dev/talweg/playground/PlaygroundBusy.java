package dev.talweg.playground;

import dev.talweg.http.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** As many runs are being made as may wait; a moment later there is room again. */
final class PlaygroundBusy extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final Duration WAIT = Duration.ofSeconds(1);

    PlaygroundBusy() {
        super(429, "Many are playing at this moment. Your run is made as soon as there is room, in a second or so.");
    }

    @Override
    protected Optional<Duration> retryAfter() {
        return Optional.of(WAIT);
    }
}
