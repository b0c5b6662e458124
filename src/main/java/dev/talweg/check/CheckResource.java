package dev.talweg.check;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** How the server is, for organizers. */
@Path("/api")
class CheckResource {

    private static final Logger LOG = Logger.getLogger(CheckResource.class);

    private final List<Check> checks;
    private final Clock clock;

    CheckResource(@All List<Check> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** @param serverTime when this was looked at, by the server's clock */
    record SelfCheck(Instant serverTime, List<Finding> findings) {}

    @GET
    @Path("organizer/check")
    public SelfCheck look() {
        List<Finding> findings = checks.stream()
                .map(CheckResource::look)
                .sorted(Comparator.comparing(Finding::subject))
                .toList();
        return new SelfCheck(clock.instant(), findings);
    }

    private static Finding look(Check check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.errorf(e, "The self-check could not look at %s", check.subject());
            return Finding.bad(
                    check.subject(), "This could not be looked at.", "The server's log says why, at this moment.");
        }
    }
}
