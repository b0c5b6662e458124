package dev.talweg.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that makes something ready, and does not outlive a server that is stopped while it waits for it. */
final class Errand {

    private Errand() {}

    /**
     * Blocks until it has ended; one that takes too long is killed.
     *
     * @return its exit status
     */
    static int run(ProcessBuilder errand, Duration patience) throws IOException, InterruptedException {
        Process process = errand.start();
        Thread end = new Thread(() -> process.destroyForcibly().onExit().join(), "sandbox-errand-end");
        try {
            Runtime.getRuntime().addShutdownHook(end);
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                process.destroyForcibly().waitFor();
            return process.exitValue();
        } catch (IllegalStateException stopping) {
            throw new IOException("the server is stopping", stopping);
        } finally {
            process.destroyForcibly();
            forget(end);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException stopping) {
            // It does its work just now.
        }
    }
}
