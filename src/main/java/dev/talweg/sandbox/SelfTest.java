package dev.talweg.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tries what no program may do, from inside a worker as it will be used, and sees that all of it is refused. */
final class SelfTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 256L << 20, 4096);

    private final Threads threads;

    SelfTest(Threads threads) {
        this.threads = threads;
    }

    /**
     * What holds, in words.
     *
     * @throws SandboxException when it does not hold, with a sentence that says why
     */
    String hold(Launcher launcher) throws SandboxException {
        try (Zygote zygote = launcher.start(Unpacking.resource("probe.py"));
                Worker worker = zygote.fork()) {
            ScheduledFuture<?> deadline =
                    threads.clock().schedule(() -> worker.kill(Worker.Reason.OVER), 60, TimeUnit.SECONDS);
            String walls = worker.awaitReady();
            deadline.cancel(false);
            AtomicReference<@Nullable String> allowed = new AtomicReference<>();
            Dialogue dialogue = question -> {
                allowed.set(PlainText.of(question, 0, question.length));
                return new Dialogue.Answer(new byte[0]);
            };
            Outcome outcome = new Conversation(worker, LIMITS, dialogue, threads).run(new Program(""));
            String leaks = allowed.get();
            if (leaks == null || !(outcome instanceof Outcome.Completed)) {
                throw new SandboxException("The self-test did not come to its end: " + outcome);
            }
            if (!leaks.isEmpty()) throw new SandboxException("This was not refused to a program: " + leaks + ".");
            return walls;
        } catch (IOException e) {
            throw new SandboxException(PlainText.atMost(600, String.valueOf(e.getMessage())), e);
        }
    }
}
