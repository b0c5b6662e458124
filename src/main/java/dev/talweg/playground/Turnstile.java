package dev.talweg.playground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets few compute at the same moment and some wait, whoever they are: a room that plays all at once, or a flood, slows
 * the playground down and leaves the judging its processors. Work that comes here is short and bounded, so that waiting
 * is, too.
 */
@ApplicationScoped
class Turnstile {

    /** Each holds one of the server's 200 threads, for a fraction of a second: the work takes milliseconds. */
    static final int WAITING = 48;

    private final Semaphore waiting;
    private final Semaphore computing;

    Turnstile() {
        int atOnce = StrictMath.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.computing = new Semaphore(atOnce, true);
        this.waiting = new Semaphore(atOnce + WAITING);
    }

    /**
     * What the work gives, when its turn has come.
     *
     * @throws PlaygroundBusy at once, when too many wait already
     */
    <T> T inTurn(Supplier<T> work) {
        if (!waiting.tryAcquire()) throw new PlaygroundBusy();
        try {
            computing.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                computing.release();
            }
        } finally {
            waiting.release();
        }
    }
}
