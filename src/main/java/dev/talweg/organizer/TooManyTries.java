package dev.talweg.organizer;

import dev.talweg.http.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** Passwords are tried faster than a person who has forgotten one would. */
final class TooManyTries extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    private TooManyTries(String why, Duration wait) {
        super(429, why + " Please try again in " + seconds(wait) + " seconds. Whoever is signed in stays signed in.");
        this.wait = Duration.ofSeconds(seconds(wait));
    }

    static TooManyTries forOneName(Duration wait) {
        return new TooManyTries("There were too many wrong passwords for this name.", wait);
    }

    static TooManyTries atOnce(Duration wait) {
        return new TooManyTries("Many people are signing in at this moment.", wait);
    }

    @Override
    protected Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    /** Rounded up: who waits so long has waited long enough. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
