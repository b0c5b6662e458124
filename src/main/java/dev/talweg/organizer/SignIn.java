package dev.talweg.organizer;

import dev.talweg.http.OrganizerClaim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Lets organizers in by name and password. */
@ApplicationScoped
class SignIn {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 8;
    private static final Duration LINE_SHORTENS = Duration.ofSeconds(2);

    private final WrongPasswords wrongPasswords;

    /** Comparing takes a tenth of a second of a processor, by design: one at a time, or it would slow the judging. */
    private final Semaphore comparing = new Semaphore(1, true);

    SignIn(WrongPasswords wrongPasswords) {
        this.wrongPasswords = wrongPasswords;
    }

    /**
     * The organizer of this name, if the password is theirs. Takes as long for a name that nobody has. No transaction
     * is open while passwords are compared, so that no connection to the database waits for it.
     *
     * @throws TooManyTries when too many were wrong, or too many come at once
     */
    Optional<OrganizerClaim> organizer(String typedName, String password) {
        String name = typedName.strip();
        if (comparing.getQueueLength() >= LONGEST_LINE) throw TooManyTries.atOnce(LINE_SHORTENS);
        wrongPasswords.trying(name);
        Optional<Organizer> named =
                isAName(name) ? QuarkusTransaction.requiringNew().call(() -> Organizer.named(name)) : Optional.empty();
        if (!matches(named, password)) return Optional.empty();
        wrongPasswords.right(name);
        return named.map(Organizer::claim);
    }

    private boolean matches(Optional<Organizer> named, String password) {
        comparing.acquireUninterruptibly();
        try {
            return Organizer.hasPassword(named, password);
        } finally {
            comparing.release();
        }
    }

    private static boolean isAName(String name) {
        return name.length() <= LONGEST_NAME && name.indexOf('\0') < 0;
    }
}
