package dev.talweg.engine.objective;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Working memory that an immutable object lends to whoever calls it, so that calling it again and again makes no
 * garbage. Safe for use by several threads: the second one at a time gets fresh memory.
 */
public final class Scratch<W> {

    private final Supplier<W> fresh;
    private final AtomicReference<@Nullable W> spare = new AtomicReference<>();

    public Scratch(Supplier<W> fresh) {
        this.fresh = fresh;
    }

    /** Memory that belongs to the caller until it is given back; what stands in it is arbitrary. */
    public W borrow() {
        W kept = spare.getAndSet(null);
        return kept != null ? kept : fresh.get();
    }

    /** Lets the next one have it. */
    public void giveBack(W memory) {
        spare.set(memory);
    }
}
