package dev.talweg.workshop;

import dev.talweg.live.Live;
import dev.talweg.live.SnapshotPart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says on every screen what happens to the workshop: who joined, and where its rounds stand. */
@ApplicationScoped
class Bulletin implements SnapshotPart {

    private final Live live;
    private final PublicAddress address;
    private final Clock clock;
    private final Event<RoundChanged> changed;
    private volatile Instant lastLook;

    Bulletin(Live live, PublicAddress address, Clock clock, Event<RoundChanged> changed) {
        this.live = live;
        this.address = address;
        this.clock = clock;
        this.changed = changed;
        this.lastLook = clock.instant();
    }

    @Override
    public String name() {
        return "workshop";
    }

    @Override
    public WorkshopStatus of(String code) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            return WorkshopStatus.of(workshop, address.join(workshop.code()), clock.instant());
        });
    }

    void joined(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParticipantJoined joined) {
        live.broadcast(
                joined.workshop(),
                "joined",
                new Joined(
                        joined.participants(), joined.nickname(), joined.team().orElse(null)));
    }

    void changed(@Observes RoundChanged change) {
        live.broadcast(change.workshop(), "round", new Changed(of(change.workshop())));
    }

    /** The last that anybody hears of it. */
    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopDeleted gone) {
        live.end(gone.code(), "deleted", new Deleted(gone.code()));
    }

    /** Rounds open, freeze and close by the clock: whoever watches is told within a second. */
    @Scheduled(every = "1s")
    void look() {
        Instant from = lastLook;
        Instant to = clock.instant();
        lastLook = to;
        QuarkusTransaction.requiringNew()
                .call(() -> Round.withATimeIn(from, to))
                .forEach(workshop -> changed.fire(new RoundChanged(workshop)));
    }

    private record Joined(
            long participants, String nickname, @Nullable String team) {}

    private record Changed(WorkshopStatus workshop) {}

    private record Deleted(String code) {}
}
