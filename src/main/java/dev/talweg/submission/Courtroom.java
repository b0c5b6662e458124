package dev.talweg.submission;

import dev.talweg.judging.Attempt;
import dev.talweg.judging.Harness;
import dev.talweg.judging.Judge;
import dev.talweg.judging.Judgement;
import dev.talweg.sandbox.Confinement;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Limits;
import dev.talweg.sandbox.Outcome;
import dev.talweg.sandbox.Program;
import dev.talweg.sandbox.PythonSandbox;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import dev.talweg.sandbox.SandboxSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * This node's judge and its sandbox. The sandbox takes seconds to start the first time; until then programs wait and
 * everything else goes on.
 */
@ApplicationScoped
class Courtroom {

    private static final Logger LOG = Logger.getLogger(Courtroom.class);

    /** So often the walls are tested: a process that is killed meanwhile must not turn programs off for the evening. */
    private static final int STARTS = 3;

    private final CompletableFuture<PythonSandbox> python = new CompletableFuture<>();
    private final Judge judge = new Judge(new WhenStarted(python));
    private final SandboxSettings settings;

    Courtroom(JudgeConfig config, @ConfigProperty(name = "talweg.data", defaultValue = "data") Path data) {
        this.settings = new SandboxSettings(
                data.toAbsolutePath().resolve("python"), Harness.PYTHON, config.spareWorkers(), config.bubblewrap());
    }

    void start(@Observes StartupEvent event) {
        ForkJoinPool.commonPool().execute(this::startSandbox);
    }

    @PreDestroy
    void stop() {
        if (python.completeExceptionally(new SandboxException("the server is stopping"))) return;
        if (!python.isCompletedExceptionally()) python.join().close();
    }

    Judgement judge(Attempt attempt) throws SandboxException {
        return judge.judge(attempt);
    }

    /** Whether programs will never be judged here, because nothing would confine them. */
    boolean programsAreOff() {
        return python.isDone() && !sandboxStatus().available();
    }

    SandboxStatus sandboxStatus() {
        if (!python.isDone()) return new SandboxStatus(true, "STARTING", "The sandbox is starting.");
        if (python.isCompletedExceptionally()) return new SandboxStatus(false, "OFF", "The sandbox did not start.");
        Confinement confinement = python.join().confinement();
        return new SandboxStatus(!isOff(python.join()), confinement.tier().name(), confinement.detail());
    }

    private static boolean isOff(PythonSandbox sandbox) {
        return sandbox.confinement().tier() == Confinement.Tier.OFF;
    }

    private void startSandbox() {
        try {
            PythonSandbox sandbox = PythonSandbox.start(settings);
            for (int start = 2; start <= STARTS && isOff(sandbox); start++) {
                LOG.warnf("%s Trying again.", sandbox.confinement().detail());
                sandbox.close();
                sandbox = PythonSandbox.start(settings);
            }
            if (!python.complete(sandbox)) {
                sandbox.close();
                return;
            }
            LOG.infof(
                    "Sandbox: %s. %s",
                    sandbox.confinement().tier(), sandbox.confinement().detail());
        } catch (RuntimeException e) {
            LOG.error("The sandbox did not start", e);
            python.completeExceptionally(new SandboxException("the sandbox did not start", e));
        }
    }

    /** A sandbox that makes its callers wait until there is one. */
    private record WhenStarted(CompletableFuture<PythonSandbox> python) implements Sandbox {

        @Override
        public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
            try {
                return python.join().run(program, limits, dialogue);
            } catch (CompletionException e) {
                throw new SandboxException("there is no sandbox", e);
            }
        }

        @Override
        public void close() {
            // The courtroom closes what it started.
        }
    }
}
