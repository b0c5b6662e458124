package dev.talweg.sandbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads behind the conversations: some that drain logs and await workers, one that watches the clock. */
record Threads(ExecutorService helpers, ScheduledThreadPoolExecutor clock) implements AutoCloseable {

    static Threads start() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, named("sandbox-clock"));
        clock.setRemoveOnCancelPolicy(true);
        return new Threads(Executors.newCachedThreadPool(named("sandbox-helper")), clock);
    }

    static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        helpers.shutdown();
        clock.shutdownNow();
    }
}
