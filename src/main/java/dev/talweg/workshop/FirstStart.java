package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Level;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** On the very first start: an organizer who can sign in, and a workshop to look at. On every start: where to go. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger("Talweg");
    private static final String DEMO = "DEMO";

    private final WorkshopConfig config;
    private final Catalogue catalogue;
    private final PublicAddress address;
    private final Clock clock;
    private final Path passwordFile;
    private final Event<RoundChanged> changed;

    FirstStart(
            WorkshopConfig config,
            Catalogue catalogue,
            PublicAddress address,
            Clock clock,
            Event<RoundChanged> changed) {
        this.config = config;
        this.catalogue = catalogue;
        this.address = address;
        this.clock = clock;
        this.passwordFile = config.data().resolve("first-password");
        this.changed = changed;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        Optional<String> password = QuarkusTransaction.requiringNew().call(this::organizer);
        boolean demo = QuarkusTransaction.requiringNew().call(this::demo);
        if (demo) changed.fire(new RoundChanged(DEMO));
        LOG.info(welcome(password, demo));
    }

    /** The first organizer's password, if this is the first start. */
    private Optional<String> organizer() {
        if (Organizer.any()) return Optional.empty();
        String password = config.organizer().password().orElseGet(this::madeUp);
        Organizer.create(config.organizer().name(), password, clock.instant());
        return Optional.of(password);
    }

    private boolean demo() {
        if (Workshop.exists(DEMO)) return true;
        // Whoever has deleted it does not want it back.
        if (!config.demo() || !Workshop.newestFirst().isEmpty() || AuditEntry.tellsOfADeletion()) return false;
        List<String> exercises = catalogue.exercises().stream()
                .filter(exercise -> exercise.level() == Level.GREEN || exercise.level() == Level.BLUE)
                .map(Exercise::slug)
                .toList();
        if (exercises.isEmpty()) return false;
        Workshop workshop = Workshop.create(DEMO, "A first descent", WorkshopKind.SESSION, clock.instant());
        RoundPlan warmUp = new RoundPlan(null, "Warm-up", exercises, null, null, null, null);
        workshop.addRound(warmUp, clock.instant()).open(clock.instant());
        return true;
    }

    private String madeUp() {
        String password = Codes.password();
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the first password in " + passwordFile, e);
        }
        return password;
    }

    private String welcome(Optional<String> password, boolean demo) {
        String secret = password.map(made -> "password " + made)
                .orElse(Files.exists(passwordFile) ? "first password in " + passwordFile : "password as you chose it");
        return """

                  Talweg is ready.

                    Participants   %s%s
                    Organizers     %s/organizer   (name %s, %s)
                """.formatted(
                        demo ? address.join(DEMO) : address.base(),
                        demo ? "   (join code DEMO)" : "",
                        address.base(),
                        config.organizer().name(),
                        secret);
    }
}
