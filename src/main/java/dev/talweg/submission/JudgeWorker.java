package dev.talweg.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes judgings from the queue, one per free slot. A judging whose worker dies is taken again once its lease runs out;
 * what fails twice for reasons of our own ends in {@code INTERNAL_ERROR} and costs nobody anything.
 */
@ApplicationScoped
class JudgeWorker {

    private static final Logger LOG = Logger.getLogger(JudgeWorker.class);

    /** What comes in on this node wakes a slot at once; this is for what other nodes queue, or leave behind. */
    private static final long LOOK_EVERY_MILLIS = 500;

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(12);

    private final String name = UUID.randomUUID().toString();
    private final Semaphore work = new Semaphore(0);
    private final List<Thread> slots = new ArrayList<>();
    private final JudgeConfig config;
    private final Hearing hearing;
    private final Clock clock;
    private final JudgingMeters meters;
    private volatile boolean stopping;

    JudgeWorker(JudgeConfig config, Hearing hearing, Clock clock, JudgingMeters meters) {
        this.config = config;
        this.hearing = hearing;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) return;
        for (int slot = 1; slot <= config.slotCount(); slot++) {
            Thread thread = new Thread(this::work, "judge-" + slot);
            thread.setDaemon(true);
            thread.start();
            slots.add(thread);
        }
    }

    /** Something was queued on this node. */
    void wake() {
        work.release();
    }

    @Scheduled(every = "2s")
    void keepLeases() {
        Instant now = clock.instant();
        if (config.enabled()) QuarkusTransaction.requiringNew().run(() -> Claim.renew(name, now));
        int abandoned = QuarkusTransaction.requiringNew().call(() -> Claim.requeueAbandoned(now));
        if (abandoned > 0) {
            LOG.infof("%d judgings were left by a worker that is gone; they are back in the queue", abandoned);
            work.release(abandoned);
        }
        QuarkusTransaction.requiringNew().call(() -> Claim.givenUp(now)).forEach(hearing::endAbandoned);
        meters.saw(QuarkusTransaction.requiringNew().call(() -> Queue.at(now)));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release(slots.size());
        long until = System.nanoTime() + PATIENCE_AT_THE_END.toNanos();
        for (Thread slot : slots) slot.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Claim> claim = claim();
                if (claim.isPresent()) hearing.hold(claim.get());
                else if (work.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) work.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException databaseIsAway) {
                LOG.error("The queue cannot be reached; trying again", databaseIsAway);
                pause();
            }
        }
    }

    private Optional<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> Claim.next(name, clock.instant()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
