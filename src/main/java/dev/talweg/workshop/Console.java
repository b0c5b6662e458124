package dev.talweg.workshop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What an organizer does to rounds. All but finalizing can be undone for a few seconds. */
@ApplicationScoped
class Console {

    private static final Duration EXTENSION = Duration.ofMinutes(5);

    private final Audit audit;
    private final Clock clock;
    private final Event<RoundChanged> changed;

    Console(Audit audit, Clock clock, Event<RoundChanged> changed) {
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What can be done to a round. */
    enum Action {
        OPEN,
        FREEZE,
        EXTEND,
        CLOSE,
        FINALIZE,
        /** Draws the hidden instances anew. */
        REDRAW,
        OPEN_SOLUTIONS,
        HIDE_SOLUTIONS,
        UNDO;

        private String told() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Chooses what the projector shows. */
    void show(String code, Scene scene) {
        String workshop = QuarkusTransaction.requiringNew().call(() -> {
            Workshop found = Workshop.withCode(code);
            audit.note(found, new Deed("screen", found.name(), found.scene.name(), scene.name()));
            found.scene = scene;
            return found.code();
        });
        changed.fire(new RoundChanged(workshop));
    }

    void act(String code, long roundId, Action action) {
        String workshop = QuarkusTransaction.requiringNew().call(() -> {
            Workshop found = Workshop.withCode(code);
            Round round = found.round(roundId);
            Instant now = clock.instant();
            String before = round.told(now);
            switch (action) {
                case OPEN -> round.open(now);
                case FREEZE -> round.freeze(now);
                case EXTEND -> round.extend(now, EXTENSION);
                case CLOSE -> round.close(now);
                case FINALIZE -> round.finalizeAt(now);
                case REDRAW -> round.redraw(now);
                case OPEN_SOLUTIONS -> round.openSolutions(now);
                case HIDE_SOLUTIONS -> round.hideSolutions(now);
                case UNDO -> round.undo(now);
            }
            audit.note(found, new Deed(action.told(), round.name(), before, round.told(now)));
            return found.code();
        });
        changed.fire(new RoundChanged(workshop));
    }
}
