package dev.talweg.submission;

import dev.talweg.sandbox.ConfinedSandbox;
import dev.talweg.sandbox.Confinement;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Limits;
import dev.talweg.sandbox.Outcome;
import dev.talweg.sandbox.Program;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The sandbox of one language, which makes its callers wait until it has started. */
final class StartingSandbox implements Sandbox {

    private static final Logger LOG = Logger.getLogger(StartingSandbox.class);

    private final String language;
    private final CompletableFuture<ConfinedSandbox> started = new CompletableFuture<>();

    StartingSandbox(String language) {
        this.language = language;
    }

    /**
     * Starts it; takes seconds.
     *
     * @param most how often it is tried until its walls stand: a process that is killed meanwhile must not turn
     *     programs off for the evening
     */
    void start(int most, Supplier<ConfinedSandbox> starter) {
        if (started.isDone()) return;
        try {
            ConfinedSandbox sandbox = starter.get();
            for (int tried = 1; tried < most && !sandbox.confinement().available(); tried++) {
                LOG.warnf("%s Trying again.", sandbox.confinement().detail());
                sandbox.close();
                sandbox = starter.get();
            }
            if (!started.complete(sandbox)) {
                sandbox.close();
                return;
            }
            Confinement walls = sandbox.confinement();
            LOG.infof("Sandbox for %s: %s. %s", language, walls.tier(), walls.detail());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The sandbox for %s did not start", language);
            started.completeExceptionally(new SandboxException("the sandbox did not start", e));
        }
    }

    SandboxStatus status() {
        if (!started.isDone()) return new SandboxStatus(true, "STARTING", "The sandbox is starting.");
        if (started.isCompletedExceptionally()) return new SandboxStatus(false, "OFF", "The sandbox did not start.");
        Confinement walls = started.join().confinement();
        return new SandboxStatus(walls.available(), walls.tier().name(), walls.detail());
    }

    @Override
    public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
        try {
            return started.join().run(program, limits, dialogue);
        } catch (CompletionException e) {
            throw new SandboxException("there is no sandbox", e);
        }
    }

    @Override
    public void close() {
        if (started.completeExceptionally(new SandboxException("the server is stopping"))) return;
        if (!started.isCompletedExceptionally()) started.join().close();
    }
}
