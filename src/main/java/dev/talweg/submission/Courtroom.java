package dev.talweg.submission;

import dev.talweg.exercise.Language;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Harness;
import dev.talweg.judging.Judge;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Progress;
import dev.talweg.sandbox.JavaSandbox;
import dev.talweg.sandbox.PythonSandbox;
import dev.talweg.sandbox.SandboxException;
import dev.talweg.sandbox.SandboxSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This node's judge and its sandboxes. They take seconds to start the first time; until then programs wait and
 * everything else goes on.
 */
@ApplicationScoped
class Courtroom {

    private static final SandboxStatus ELSEWHERE =
            new SandboxStatus(true, "ELSEWHERE", "Programs run on other nodes; this one does not judge.");

    private final StartingSandbox python = new StartingSandbox("Python");
    private final StartingSandbox java = new StartingSandbox("Java");
    private final Judge judge = new Judge(python, java);
    private final JudgeConfig config;
    private final Path data;

    Courtroom(JudgeConfig config, @ConfigProperty(name = "talweg.data", defaultValue = "data") Path data) {
        this.config = config;
        this.data = data.toAbsolutePath();
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) ForkJoinPool.commonPool().execute(this::startSandboxes);
    }

    @PreDestroy
    void stop() {
        java.close();
        python.close();
    }

    Judgement judge(Attempt attempt) throws SandboxException {
        return judge.judge(attempt);
    }

    /** The same, while somebody looks on. */
    Judgement judge(Attempt attempt, Progress progress) throws SandboxException {
        return judge.judge(attempt, progress);
    }

    /** Whether submissions in this language will never be judged here, because nothing would confine them. */
    boolean isOff(Language language) {
        return switch (language) {
            case PYTHON -> !sandboxStatus().available();
            case JAVA -> !javaStatus().available();
            case SETTINGS -> false;
        };
    }

    /** Of Python, the language that every exercise takes. */
    SandboxStatus sandboxStatus() {
        return config.enabled() ? python.status() : ELSEWHERE;
    }

    SandboxStatus javaStatus() {
        return config.enabled() ? java.status() : ELSEWHERE;
    }

    /** One after the other: the second uses what the first unpacks. */
    private void startSandboxes() {
        python.start(3, () -> PythonSandbox.start(settings(config.spareWorkers())));
        java.start(
                config.java() ? 2 : 1,
                () -> config.java()
                        ? JavaSandbox.start(settings(config.spareJvms()), data.resolve("guest"))
                        : JavaSandbox.off("It is switched off by talweg.judge.java."));
    }

    private SandboxSettings settings(int idle) {
        return new SandboxSettings(data.resolve("python"), Harness.PYTHON, idle, config.bubblewrap());
    }
}
