package dev.talweg.submission;

import dev.talweg.workshop.WorkshopDeleted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * Takes judgings from the queue, one per free slot. A judging whose worker dies is taken again once its lease runs out;
 * what fails twice for reasons of our own ends in {@code INTERNAL_ERROR} and costs nobody anything.
 */
@ApplicationScoped
class JudgeWorker {

    private static final Logger LOG = Logger.getLogger(JudgeWorker.class);

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(12);

    private final String name = UUID.randomUUID().toString();
    private final List<Slot> slots = new CopyOnWriteArrayList<>();
    /** The judgings that are in somebody's hand here; what this node took and then lost sight of does not keep its lease. */
    private final Set<Long> held = ConcurrentHashMap.newKeySet();

    private final JudgeConfig config;
    private final Hearing hearing;
    private final Clock clock;
    private final JudgingMeters meters;
    private final Retrials retrials;
    private final SecondLook secondLook;

    JudgeWorker(
            JudgeConfig config,
            Hearing hearing,
            Retrials retrials,
            SecondLook secondLook,
            Clock clock,
            JudgingMeters meters) {
        this.config = config;
        this.hearing = hearing;
        this.retrials = retrials;
        this.secondLook = secondLook;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) return;
        for (int slot = 1; slot <= config.slotCount(); slot++) {
            // A practice run never delays a scored one: of several slots one is kept free of practice.
            boolean practice = slot > 1 || config.slotCount() == 1;
            Runnable idleness = practice ? secondLook::take : () -> {};
            slots.add(Slot.start("judge-" + slot, () -> next(practice), idleness));
        }
    }

    /** Something was queued on this node. */
    void wake() {
        slots.forEach(Slot::wake);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepLeases() {
        Instant now = clock.instant();
        List<Long> mine = List.copyOf(held);
        if (!mine.isEmpty()) QuarkusTransaction.requiringNew().run(() -> Claim.renew(name, mine, now));
        int abandoned = QuarkusTransaction.requiringNew().call(() -> Claim.requeueAbandoned(now));
        if (abandoned > 0) {
            LOG.infof("%d judgings were left by a worker that is gone; they are back in the queue", abandoned);
            wake();
        }
        QuarkusTransaction.requiringNew().call(() -> Claim.givenUp(now)).forEach(hearing::endAbandoned);
        meters.saw(QuarkusTransaction.requiringNew().call(() -> Queue.at(now)));
    }

    /**
     * What is being kept at this moment is kept first. Rows are locked in the order in which {@link InHand} takes them, so
     * that nobody waits for each other; what is run on is found gone when it has ended.
     */
    void deleted(@Observes WorkshopDeleted gone) {
        Judging.lockUnjudgedOf(gone.id());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        slots.forEach(Slot::finish);
        long until = System.nanoTime() + PATIENCE_AT_THE_END.toNanos();
        for (Slot slot : slots) slot.join(Duration.ofNanos(until - System.nanoTime()));
    }

    private void hold(Claim claim) {
        held.add(claim.judging());
        try {
            hearing.hold(claim);
        } finally {
            held.remove(claim.judging());
        }
    }

    /** What organizers have judged again comes after all that anybody waits for, and never into the slot kept for scored ones. */
    Optional<Runnable> next(boolean practice) {
        Optional<Claim> claim =
                QuarkusTransaction.requiringNew().call(() -> Claim.next(name, practice, clock.instant()));
        if (claim.isPresent() || !practice) return claim.map(taken -> () -> hold(taken));
        return retrials.next().map(taken -> () -> retrials.hold(taken));
    }
}
