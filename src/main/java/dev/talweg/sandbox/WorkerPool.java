package dev.talweg.sandbox;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Workers that are ready to take a program, all forked from one process; when that is lost, from another. As many are
 * made ready at once as there are processors. Who waits for one is served in order.
 */
final class WorkerPool implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final int ATTEMPTS = 3;
    /** So many failed starts in a row are no accident. */
    private static final int FAILURES = 3;

    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1000;

    private final Launcher launcher;
    private final Breed breed;
    private final int size;
    private final Threads threads;
    private final Thread starter;
    private final Set<Worker> alive = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Zygote zygote;

    // All below is guarded by this.
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Deque<CompletableFuture<Worker>> waiting = new ArrayDeque<>();
    private int warming;
    private int failures;
    private boolean closed;
    private boolean starting = true;

    WorkerPool(Launcher launcher, Breed breed, int size, Threads threads) {
        this.launcher = launcher;
        this.breed = breed;
        this.size = size;
        this.threads = threads;
        this.starter = Threads.named("sandbox-starter").newThread(this::refill);
        starter.start();
    }

    /** Runs a program in a worker of its own. What was lost before it began is tried again. */
    Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
        for (int attempt = 1; ; attempt++) {
            try (Worker worker = living()) {
                return new Conversation(worker, limits, dialogue, threads).run(program);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) throw new SandboxException("no process would take the program", e);
            }
        }
    }

    /** The kernel may have taken idle ones when memory ran out. */
    private Worker living() throws SandboxException {
        Worker worker = take();
        while (!worker.isAlive()) {
            worker.close();
            worker = take();
        }
        return worker;
    }

    /** A worker of one's own, to be closed; waits for one if none is ready. */
    private Worker take() throws SandboxException {
        CompletableFuture<Worker> place = queue();
        try {
            return place.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new SandboxException("" + e.getMessage(), e);
        } catch (TimeoutException e) {
            leave(place);
            throw new SandboxException("no process became ready in " + PATIENCE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            leave(place);
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while waiting for a process", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            refuse(new IOException("the sandbox is closed"));
        }
        // The reason first: bubblewrap ends with the thread that has started it, and nobody would know why.
        alive.forEach(worker -> worker.kill(Worker.Reason.CLOSED));
        synchronized (this) {
            starting = false;
            notifyAll();
        }
        try {
            starter.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        alive.forEach(Worker::close);
        Zygote last = zygote;
        if (last != null) last.close();
    }

    private synchronized CompletableFuture<Worker> queue() throws SandboxException {
        if (closed) throw new SandboxException("the sandbox is closed");
        CompletableFuture<Worker> place = new CompletableFuture<>();
        Worker ready = idle.poll();
        if (ready != null) place.complete(ready);
        else waiting.add(place);
        notifyAll();
        return place;
    }

    /** Gives up a place, or what it has brought in the last moment. */
    private synchronized void leave(CompletableFuture<Worker> place) {
        if (!waiting.remove(place) && !place.isCompletedExceptionally()) hand(place.join());
    }

    private synchronized void hand(Worker worker) {
        CompletableFuture<Worker> first = waiting.poll();
        if (first != null) first.complete(worker);
        else idle.add(worker);
    }

    private synchronized void refuse(IOException why) {
        waiting.forEach(place -> place.completeExceptionally(why));
        waiting.clear();
    }

    private void refill() {
        while (awaitNeed()) {
            try {
                Worker worker = origin().fork();
                alive.add(worker);
                worker.onClose(() -> ended(worker));
                threads.helpers().execute(() -> warmUp(worker));
            } catch (IOException | RuntimeException e) {
                warmed(null, new IOException("no process could be started: " + e.getMessage(), e));
            }
        }
    }

    private Zygote origin() throws IOException {
        Zygote present = zygote;
        if (present == null || !present.isAlive()) zygote = present = launcher.start(breed);
        return present;
    }

    private void warmUp(Worker worker) {
        ScheduledFuture<?> deadline =
                threads.clock().schedule(() -> worker.kill(Worker.Reason.OVER), PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            worker.awaitReady();
            warmed(worker, null);
        } catch (IOException | RuntimeException e) {
            worker.close();
            warmed(null, e instanceof IOException known ? known : new IOException(e));
        } finally {
            deadline.cancel(false);
        }
    }

    private synchronized void warmed(@Nullable Worker worker, @Nullable IOException failure) {
        warming--;
        if (worker != null) {
            failures = 0;
            hand(worker);
        } else if (failure != null && ++failures >= FAILURES) {
            refuse(failure);
        }
        notifyAll();
    }

    /** False when no more are to be started. */
    private synchronized boolean awaitNeed() {
        try {
            if (failures > 0 && starting) wait(PAUSE_AFTER_FAILURE_MILLIS);
            while (starting && (closed || !needsAnother())) wait();
            warming++;
            return starting;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private synchronized void ended(Worker worker) {
        alive.remove(worker);
        notifyAll();
    }

    private boolean needsAnother() {
        int atOnce = Runtime.getRuntime().availableProcessors();
        return warming < atOnce && idle.size() + warming < size + waiting.size();
    }
}
