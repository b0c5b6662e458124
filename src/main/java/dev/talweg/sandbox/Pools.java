package dev.talweg.sandbox;

import java.util.HashMap;
import java.util.Map;

/** A pool of Java workers for each limit of memory. Safe for use by several threads. */
final class Pools implements AutoCloseable {

    private final Launcher launcher;
    private final JavaRuntime runtime;
    private final int idle;
    private final Threads threads;
    private final Map<Long, WorkerPool> pools = new HashMap<>();
    private boolean closed;

    /** @param idle how many workers wait in the first pool; in any other it is one */
    Pools(Launcher launcher, JavaRuntime runtime, int idle, Threads threads) {
        this.launcher = launcher;
        this.runtime = runtime;
        this.idle = idle;
        this.threads = threads;
    }

    /** The workers with a heap of so many bytes; begins to start some when there are none yet. */
    synchronized WorkerPool of(long memory) throws SandboxException {
        if (closed) throw new SandboxException("the sandbox is closed");
        WorkerPool known = pools.get(memory);
        if (known != null) return known;
        Breed breed = runtime.breed(memory, launcher.bubblewrap());
        WorkerPool fresh = new WorkerPool(launcher, breed, pools.isEmpty() ? idle : 1, threads);
        pools.put(memory, fresh);
        return fresh;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        pools.values().forEach(WorkerPool::close);
    }
}
