package dev.talweg.submission;

import dev.talweg.judging.Progress;
import dev.talweg.judging.Tape;
import dev.talweg.live.Live;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells participants how their runs go while they run, from a thread of its own: the judging thread only leaves points
 * behind, and waits for nobody. Whoever hears none of it misses nothing, for the tape comes with the verdict.
 */
@ApplicationScoped
class RunNews {

    /** Fifteen times a second looks like a motion. */
    private static final Duration PACE = Duration.ofMillis(66);

    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "run-news");
        thread.setDaemon(true);
        return thread;
    });

    private final Live live;

    RunNews(Live live) {
        this.live = live;
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }

    /** Tells of this run until it is closed. */
    Following follow(Claim claim) {
        Progress progress = new Progress();
        ScheduledFuture<?> telling = teller.scheduleAtFixedRate(
                () -> progress.next().ifPresent(piece -> tell(claim, piece)),
                PACE.toMillis(),
                PACE.toMillis(),
                TimeUnit.MILLISECONDS);
        return new Following(progress, telling);
    }

    private void tell(Claim claim, Tape piece) {
        live.tell(claim.workshop(), claim.people(), "progress", new Going(claim.submission(), claim.exercise(), piece));
    }

    /** A run that is being told of. */
    record Following(Progress progress, ScheduledFuture<?> telling) implements AutoCloseable {

        @Override
        public void close() {
            telling.cancel(false);
        }
    }

    /** The body of the live message of a run that goes on: what it did since the last one. */
    record Going(UUID submission, String exercise, Tape tape) {}
}
