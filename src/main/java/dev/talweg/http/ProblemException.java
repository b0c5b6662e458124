package dev.talweg.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Something that the caller can do something about; each kind is a subclass named after it. */
public abstract class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    protected ProblemException(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** When it makes sense to try the same again, where waiting helps. */
    protected Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Whether the same may be accepted a little later. */
    public boolean isPassing() {
        return retryAfter().isPresent();
    }

    /** {@code RoundNotOpen} becomes "Round not open". */
    Problem problem() {
        String words =
                getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return Problem.of(status, title, detail);
    }
}
