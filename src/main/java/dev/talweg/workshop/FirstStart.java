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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** On the very first start: a workshop to look at. */
@ApplicationScoped
public class FirstStart {

    private static final String DEMO = "DEMO";

    private final WorkshopConfig config;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Event<RoundChanged> changed;

    FirstStart(WorkshopConfig config, Catalogue catalogue, Clock clock, Event<RoundChanged> changed) {
        this.config = config;
        this.catalogue = catalogue;
        this.clock = clock;
        this.changed = changed;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::makeDemo);
        if (demo().isPresent()) changed.fire(new RoundChanged(DEMO));
    }

    /** The code of the workshop to look at, where it is there. */
    public Optional<String> demo() {
        return Optional.of(DEMO)
                .filter(code -> QuarkusTransaction.joiningExisting().call(() -> Workshop.exists(code)));
    }

    private void makeDemo() {
        // Whoever has deleted it does not want it back.
        if (!config.demo() || !Workshop.newestFirst().isEmpty() || AuditEntry.tellsOfADeletion()) return;
        List<String> exercises = catalogue.exercises().stream()
                .filter(exercise -> exercise.level() == Level.GREEN || exercise.level() == Level.BLUE)
                .map(Exercise::slug)
                .toList();
        if (exercises.isEmpty()) return;
        Workshop workshop = Workshop.create(DEMO, "A first descent", WorkshopKind.SESSION, clock.instant());
        RoundPlan warmUp = new RoundPlan(null, "Warm-up", exercises, null, null, null, null);
        workshop.addRound(warmUp, clock.instant()).open(clock.instant());
    }
}
