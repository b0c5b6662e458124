package dev.talweg.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tries what no program may do, from inside a worker as it will be used, and sees that all of it is refused. The
 * program that tries prints what was not.
 */
final class SelfTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 256L << 20, 4096);
    private static final String REPORT = "Not refused:";

    private final Threads threads;
    private final Program program;
    private final Supplier<Dialogue> dialogue;

    SelfTest(Threads threads, Program program, Supplier<Dialogue> dialogue) {
        this.threads = threads;
        this.program = program;
        this.dialogue = dialogue;
    }

    /**
     * What holds, in words.
     *
     * @throws SandboxException when it does not hold, with a sentence that says why
     */
    String hold(Launcher launcher, Breed breed) throws SandboxException {
        try (Zygote zygote = launcher.start(breed);
                Worker worker = zygote.fork()) {
            ScheduledFuture<?> deadline =
                    threads.clock().schedule(() -> worker.kill(Worker.Reason.OVER), 60, TimeUnit.SECONDS);
            String walls = worker.awaitReady();
            deadline.cancel(false);
            Outcome outcome = new Conversation(worker, LIMITS, dialogue.get(), threads).run(program);
            String report = outcome.log().strip();
            if (!(outcome instanceof Outcome.Completed) || !report.startsWith(REPORT)) {
                throw new SandboxException("The self-test did not come to its end: " + outcome);
            }
            String leaks = report.substring(REPORT.length()).strip();
            if (!leaks.isEmpty()) throw new SandboxException("This was not refused to a program: " + leaks + ".");
            return walls;
        } catch (IOException e) {
            throw new SandboxException(PlainText.atMost(600, String.valueOf(e.getMessage())), e);
        }
    }
}
