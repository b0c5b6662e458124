package dev.talweg.help;

import dev.talweg.http.NotFound;
import dev.talweg.live.Live;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells the organizers that somebody needs help, at most once a second and without a word of what: they ask for that
 * with the rights they have then.
 */
@ApplicationScoped
class HelpNews {

    private static final Logger LOG = Logger.getLogger(HelpNews.class);

    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Live live;

    HelpNews(Live live) {
        this.live = live;
    }

    /** How many hands are up, and how many questions have no answer. */
    record Needed(long hands, long questions) {}

    void changedIn(String workshop) {
        changed.add(workshop);
    }

    @Scheduled(every = "1s")
    void tell() {
        for (String code : changed) {
            changed.remove(code);
            try {
                live.tellOrganizers(
                        code, "help", QuarkusTransaction.requiringNew().call(() -> needed(code)));
            } catch (NotFound deleted) {
                LOG.debugf("Nobody is told of help in %s, which is deleted", code);
            }
        }
    }

    private static Needed needed(String code) {
        Workshop workshop = Workshop.withCode(code);
        return new Needed(RaisedHand.countIn(workshop), Clarification.countOpenIn(workshop));
    }
}
