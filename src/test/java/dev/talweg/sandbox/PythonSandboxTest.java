package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.sandbox.Sandboxes.Bowl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the sandbox as a whole: its start where it cannot, its close, its sudden end. */
class PythonSandboxTest {

    @Test
    void isOffAndSaysWhyWhereItCannotStart(@TempDir Path cache) throws Exception {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        try (PythonSandbox sandbox = PythonSandbox.start(new SandboxSettings(cache, "", 1, false))) {
            assertThat(sandbox.confinement().available()).isFalse();
            assertThat(sandbox.confinement().detail()).startsWith("Python is off. Everybody may write to ");
            assertThatThrownBy(() -> sandbox.run(new Program(""), Sandboxes.LIMITS, new Bowl(1)))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("Python is off");
        }
    }

    @Test
    void aHarnessThatIsNoPythonIsOurFault() {
        SandboxSettings settings = new SandboxSettings(Sandboxes.CACHE, "def main(", 1, false);
        try (PythonSandbox sandbox = PythonSandbox.start(settings)) {
            assertThatThrownBy(() -> sandbox.run(new Program(""), Sandboxes.LIMITS, new Bowl(1)))
                    .isInstanceOf(SandboxException.class)
                    .cause()
                    .hasMessageContaining("SyntaxError");
        }
    }

    @Test
    void closingEndsWhatRuns() throws IOException, InterruptedException {
        // A server that another class of tests has left running has its own.
        Set<Long> others = descendants();
        PythonSandbox sandbox = Sandboxes.start(true);
        CountDownLatch begun = new CountDownLatch(1);
        Dialogue dialogue = question -> {
            begun.countDown();
            return new Dialogue.Answer(new byte[8]);
        };
        String endless = "import time\n\ndef minimize(oracle, x0):\n    oracle.value(x0)\n    time.sleep(1000)";
        CompletableFuture<Outcome> running = CompletableFuture.supplyAsync(() -> {
            try {
                return sandbox.run(new Program(endless), Sandboxes.LIMITS, dialogue);
            } catch (SandboxException e) {
                throw new CompletionException(e);
            }
        });
        begun.await();

        sandbox.close();

        assertThatThrownBy(running::join).hasMessageContaining("closed");
        assertThat(others).containsAll(descendants());
        assertThatThrownBy(() -> sandbox.run(new Program(""), Sandboxes.LIMITS, new Bowl(1)))
                .isInstanceOf(SandboxException.class);
    }

    @Test
    void nothingOutlivesAServerThatIsKilled() throws IOException, InterruptedException {
        for (String bubblewrap : List.of("false", "true")) {
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LonelyServer.class.getName(),
                            bubblewrap)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
                assertThat(said.readLine()).isEqualTo("running");
                List<ProcessHandle> workers = server.descendants().toList();
                assertThat(workers).isNotEmpty();

                server.destroyForcibly().waitFor();

                Instant patience = Instant.now().plusSeconds(5);
                while (workers.stream().anyMatch(ProcessHandle::isAlive)
                        && Instant.now().isBefore(patience)) {
                    Thread.sleep(10);
                }
                assertThat(workers).noneMatch(ProcessHandle::isAlive);
            }
        }
    }

    /** A server of its own that runs a program without an end, to be killed. */
    static final class LonelyServer {

        private LonelyServer() {}

        public static void main(String[] arguments) throws Exception {
            try (PythonSandbox sandbox = Sandboxes.start(Boolean.parseBoolean(arguments[0]))) {
                Dialogue dialogue = question -> {
                    System.out.println("running");
                    return new Dialogue.Answer(new byte[8]);
                };
                Limits limits = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 64 << 20, 100);
                String endless = "def minimize(oracle, x0):\n    oracle.value(x0)\n    while True: pass";
                sandbox.run(new Program(endless), limits, dialogue);
            }
        }
    }

    private static Set<Long> descendants() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
