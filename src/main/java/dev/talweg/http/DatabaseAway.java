package dev.talweg.http;

import java.time.Duration;
import java.util.Optional;

/** The database does not answer, or is asked by more than it can answer just now. */
final class DatabaseAway extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final Duration WAIT = Duration.ofSeconds(3);

    DatabaseAway() {
        super(
                503,
                "The server's database does not answer just now. Nothing that was accepted is lost; please try again in a moment.");
    }

    @Override
    protected Optional<Duration> retryAfter() {
        return Optional.of(WAIT);
    }
}
