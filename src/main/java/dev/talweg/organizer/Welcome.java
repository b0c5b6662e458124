package dev.talweg.organizer;

import dev.talweg.http.OrganizerRole;
import dev.talweg.workshop.FirstStart;
import dev.talweg.workshop.PublicAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/** On every start: where to go; and until there is an organizer, how to become the first one. */
@ApplicationScoped
class Welcome {

    private static final Logger LOG = Logger.getLogger("Talweg");

    private final OrganizerConfig config;
    private final Entrance entrance;
    private final PublicAddress address;
    private final FirstStart firstStart;
    private final Clock clock;

    Welcome(OrganizerConfig config, Entrance entrance, PublicAddress address, FirstStart firstStart, Clock clock) {
        this.config = config;
        this.entrance = entrance;
        this.address = address;
        this.firstStart = firstStart;
        this.clock = clock;
    }

    /** After the workshop to look at was made. */
    void start(@Observes @Priority(1001) StartupEvent event) {
        config.password().ifPresent(this::makeConfigured);
        LOG.infof("""

                  Talweg is ready.

                    Participants   %s
                    Organizers     %s
                """, participants(), organizers());
    }

    private void makeConfigured(String chosen) {
        if (entrance.isSetUp()) return;
        HashedPassword password = HashedPassword.of(chosen);
        QuarkusTransaction.requiringNew()
                .run(() -> Organizer.create(config.name(), OrganizerRole.OWNER, password, clock.instant()));
    }

    private String participants() {
        return firstStart
                .demo()
                .map(code -> address.join(code) + "   (join code " + code + ")")
                .orElse(address.base());
    }

    private String organizers() {
        if (entrance.isSetUp()) return address.base() + "/organizer";
        return address.base() + "/organizer/setup#code=" + entrance.setUpCode()
                + "   (open it, and choose your name and password)";
    }
}
