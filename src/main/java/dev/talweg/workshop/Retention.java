package dev.talweg.workshop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Deletes workshops in which nothing has happened for as long as the setting says: each night, and at every start, since
 * a meetup's server may be a laptop that sleeps at night.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** A bare number is taken for seconds, which nobody can have meant. */
    private static final Duration LEAST = Duration.ofDays(1);

    private final Optional<Duration> keeps;
    private final Instance<Activity> activities;
    private final Deletion deletion;
    private final Clock clock;

    @Inject
    Retention(WorkshopConfig config, Instance<Activity> activities, Deletion deletion, Clock clock) {
        this(config.retention(), activities, deletion, clock);
    }

    Retention(Optional<Duration> keeps, Instance<Activity> activities, Deletion deletion, Clock clock) {
        if (keeps.filter(time -> time.compareTo(LEAST) < 0).isPresent())
            throw new IllegalArgumentException("talweg.retention must be a day or longer, such as 90d: " + keeps.get());
        this.keeps = keeps;
        this.activities = activities;
        this.deletion = deletion;
        this.clock = clock;
    }

    /** After the first start has made what there is to keep. */
    void start(@Observes @Priority(2000) StartupEvent event) {
        sweep();
    }

    @Scheduled(cron = "0 30 4 * * ?")
    void sweep() {
        if (keeps.isEmpty()) return;
        Instant now = clock.instant();
        List<String> expired = QuarkusTransaction.requiringNew().call(() -> {
            Map<Long, Instant> ends = ends();
            return Workshop.newestFirst().stream()
                    .filter(workshop ->
                            !ends.getOrDefault(workshop.id(), Instant.MAX).isAfter(now))
                    .map(Workshop::code)
                    .toList();
        });
        for (String code : expired) {
            deletion.expired(code);
            LOG.infof(
                    "The workshop %s is deleted: nothing has happened in it for %d days",
                    code, keeps.get().toDays());
        }
    }

    /** When each workshop may be deleted, by its id; empty where they are kept for ever. */
    Map<Long, Instant> ends() {
        Map<Long, Instant> ends = new HashMap<>();
        keeps.ifPresent(time -> {
            for (Workshop workshop : Workshop.newestFirst()) ends.put(workshop.id(), workshop.lastTime());
            for (Activity activity : activities)
                activity.latest().forEach((id, at) -> ends.computeIfPresent(id, (same, last) -> later(last, at)));
            ends.replaceAll((id, last) -> last.plus(time));
        });
        return ends;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
