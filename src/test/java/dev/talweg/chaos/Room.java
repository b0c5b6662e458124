package dev.talweg.chaos;

import dev.talweg.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All who hand in, and what was accepted of them. */
final class Room {

    private static final int SUBMITTERS = 8;

    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile long lastSent = System.nanoTime();
    private volatile boolean open = true;

    static Room filled(RunningServer server, long seed) {
        Room room = new Room();
        for (int n = 0; n < SUBMITTERS; n++) {
            Thread thread = new Thread(new Submitter(server, room, new Random(seed + n)), "submitter-" + n);
            thread.setDaemon(true);
            thread.start();
            room.threads.add(thread);
        }
        return room;
    }

    boolean isOpen() {
        return open;
    }

    void add(Accepted one) {
        inFlight.incrementAndGet();
        accepted.add(one);
        synchronized (this) {
            if (one.sentAt() - lastSent > 0) lastSent = one.sentAt();
        }
    }

    void judged() {
        inFlight.decrementAndGet();
    }

    /** Something went wrong that has nothing to do with a kill. */
    void failed(Exception why) {
        failure.compareAndSet(null, why);
    }

    Optional<Exception> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** How many were accepted whose verdict nobody has seen yet. */
    int inFlight() {
        return inFlight.get();
    }

    /** Whether something that was sent after this moment of {@link System#nanoTime()} has been accepted. */
    boolean wasAcceptedSince(long moment) {
        return lastSent - moment > 0;
    }

    /** Nobody begins another; returns when all that was begun is answered. */
    List<Accepted> empty() throws InterruptedException {
        open = false;
        for (Thread thread : threads) thread.join();
        return List.copyOf(accepted);
    }
}
