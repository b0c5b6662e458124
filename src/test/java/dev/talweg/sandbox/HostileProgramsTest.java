package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.sandbox.Confinement.Tier;
import dev.talweg.sandbox.Sandboxes.Bowl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code hostile} and {@code harmless} ends as it must, behind every wall of this machine, and
 * leaves the host as it was. How long each took is told in {@code target/hostile.md}.
 */
class HostileProgramsTest {

    private static final Limits ORDINARY = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(30), 256L << 20, 8000);
    private static final String LISTENING = "import numpy as np\n\n\ndef minimize(oracle, x0):\n"
            + "    return x0 - oracle.gradient(x0) / 2\n\n\nprint('fine')\n";

    private static final List<PythonSandbox> SANDBOXES = new ArrayList<>();
    private static final List<String> TIMES = new ArrayList<>();
    private static HostState before;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SandboxException {
        for (boolean bubblewrap : new boolean[] {false, true}) {
            PythonSandbox sandbox = Sandboxes.start(bubblewrap);
            boolean another = SANDBOXES.stream()
                    .noneMatch(had ->
                            had.confinement().tier() == sandbox.confinement().tier());
            if (another && sandbox.confinement().available()) SANDBOXES.add(sandbox);
            else sandbox.close();
        }
        assertThat(SANDBOXES).as("this machine cannot confine at all").isNotEmpty();
        for (PythonSandbox sandbox : SANDBOXES) sandbox.run(new Program(LISTENING), ORDINARY, new Bowl(9));
        before = HostState.settled(SANDBOXES.stream()
                .mapToLong(sandbox -> Sandboxes.processes(sandbox.confinement().tier()))
                .sum());
    }

    @AfterAll
    static void close() throws IOException {
        try {
            before.mustNotHaveGrown();
        } finally {
            SANDBOXES.forEach(PythonSandbox::close);
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        HostState.mustNotRun(Sandboxes.CACHE);
        Files.write(Path.of("target", "hostile.md"), TIMES);
    }

    @TestFactory
    Stream<DynamicTest> endsAsItMust() throws IOException, URISyntaxException {
        List<HostileProgram> programs = HostileProgram.all("hostile");
        List<HostileProgram> harmless = HostileProgram.all("harmless");
        assertThat(programs).hasSizeGreaterThan(200);
        assertThat(harmless).hasSizeGreaterThan(15);
        programs.addAll(harmless);
        return SANDBOXES.stream()
                .flatMap(sandbox -> programs.stream()
                        .map(program -> DynamicTest.dynamicTest(
                                program.name() + " in " + sandbox.confinement().tier(), () -> hold(sandbox, program))));
    }

    @Test
    void nothingOfAProgramIsLeftForTheNextToFind() throws Exception {
        String secret = Long.toHexString(ThreadLocalRandom.current().nextLong());
        String hides = "kept = ['LEFT-OVER-' + '%s'] * 3\nmore = bytearray(b'LEFT-OVER-%s' * 100_000)\nprint(kept[0])";
        String seeks = Sandboxes.text("seek.py");
        for (PythonSandbox sandbox : SANDBOXES) {
            for (int i = 0; i < 3; i++) {
                Outcome hidden = sandbox.run(new Program(hides.formatted(secret, secret)), ORDINARY, new Bowl(9));
                assertThat(hidden.log()).contains(secret);
            }
            Outcome sought = sandbox.run(new Program(seeks), ORDINARY, new Bowl(9));
            assertThat(sought).as("%s", sought).isInstanceOf(Outcome.Completed.class);
            // It finds what it has hidden itself, so it would find what others have left.
            assertThat(sought.log()).contains("own-decoy").doesNotContain(secret);
        }
        before.mustReturn();
    }

    @Test
    void programsAtTheirMemoryLimitDoNotDisturbEachOther() throws Exception {
        String takes = "import numpy as np\nkept = np.ones(220 << 17)\n" + LISTENING;
        for (PythonSandbox sandbox : SANDBOXES) {
            List<CompletableFuture<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) running.add(CompletableFuture.supplyAsync(() -> run(sandbox, takes, ORDINARY)));
            for (CompletableFuture<Outcome> one : running) {
                assertThat(one.join()).isInstanceOf(Outcome.Completed.class);
            }
        }
        before.mustReturn();
    }

    @Test
    void anHonestProgramDoesNotFeelTheHostileOnesBesideIt() throws Exception {
        List<HostileProgram> bombs = HostileProgram.all("hostile").stream()
                .filter(program -> program.name().matches(".*(bomb|flood).*"))
                .toList();
        assertThat(bombs).hasSizeGreaterThan(3);
        for (PythonSandbox sandbox : SANDBOXES) {
            CompletableFuture<Void> bombing =
                    CompletableFuture.runAsync(() -> bombs.forEach(bomb -> run(sandbox, bomb.source(), bomb.limits())));
            do assertThat(run(sandbox, LISTENING, ORDINARY).log()).isEqualTo("fine\n");
            while (!bombing.isDone());
            bombing.join();
        }
        before.mustReturn();
    }

    private static Outcome run(PythonSandbox sandbox, String source, Limits limits) {
        try {
            return sandbox.run(new Program(source), limits, new Bowl(1000));
        } catch (SandboxException e) {
            throw new CompletionException(e);
        }
    }

    private static void hold(PythonSandbox sandbox, HostileProgram program) throws Exception {
        Bowl bowl = new Bowl(1000);

        Instant begin = Instant.now();
        Outcome outcome = sandbox.run(new Program(program.source()), program.limits(), bowl);
        Duration took = Duration.between(begin, Instant.now());

        assertThat(took).isLessThan(program.limits().wall().plusSeconds(30));
        program.mustHaveEndedSo(outcome);
        assertThat(bowl.calls.get()).isLessThanOrEqualTo(1001);
        Bowl next = new Bowl(1000);
        assertThat(sandbox.run(new Program(LISTENING), ORDINARY, next).log()).isEqualTo("fine\n");
        assertThat(next.answer).containsExactly(0, 0);
        before.mustReturn();
        note(sandbox.confinement().tier(), program, outcome, took);
    }

    private static void note(Tier tier, HostileProgram program, Outcome outcome, Duration took) {
        TIMES.add("| %s | %s | %s | %d ms |"
                .formatted(program.name(), HostileProgram.told(outcome).split(" ", 2)[0], tier, took.toMillis()));
    }
}
