package dev.talweg.submission;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A thread that judges one submission after the other, and sleeps while there is none for it. */
final class Slot {

    private static final Logger LOG = Logger.getLogger(Slot.class);

    /** What comes in on this node wakes a slot at once; this is for what other nodes queue, or leave behind. */
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Semaphore work = new Semaphore(0);
    private final Supplier<Optional<Runnable>> queue;
    private final Runnable idleness;
    private final Thread thread;
    private volatile boolean stopping;

    private Slot(String name, Supplier<Optional<Runnable>> queue, Runnable idleness) {
        this.queue = queue;
        this.idleness = idleness;
        this.thread = new Thread(this::work, name);
    }

    /**
     * @param queue takes what is next; what it gives is run
     * @param idleness what it does when it has waited in vain; not again before it has looked at the queue
     */
    static Slot start(String name, Supplier<Optional<Runnable>> queue, Runnable idleness) {
        Slot slot = new Slot(name, queue, idleness);
        slot.thread.setDaemon(true);
        slot.thread.start();
        return slot;
    }

    /** There may be work: it looks at once, or when it is done with what it has. */
    void wake() {
        work.release();
    }

    /** Takes nothing more. */
    void finish() {
        stopping = true;
        wake();
    }

    /** Waits for the end of what it has. */
    void join(Duration patience) throws InterruptedException {
        thread.join(Math.max(1, patience.toMillis()));
    }

    private void work() {
        while (!stopping) {
            try {
                work.drainPermits();
                Optional<Runnable> next = queue.get();
                if (next.isPresent()) next.get().run();
                else if (!work.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) idleness.run();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException databaseIsAway) {
                LOG.error("The queue cannot be reached; trying again", databaseIsAway);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
