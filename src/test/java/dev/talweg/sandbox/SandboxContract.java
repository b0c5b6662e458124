package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talweg.sandbox.Sandboxes.Bowl;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of a sandbox whatever walls it has; each tier runs all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxContract {

    private final Confinement.Tier tier;
    private PythonSandbox sandbox;

    SandboxContract(Confinement.Tier tier) {
        this.tier = tier;
    }

    @BeforeAll
    void start() throws IOException {
        sandbox = Sandboxes.start(tier == Confinement.Tier.BUBBLEWRAP_AND_SECCOMP);
        assumeTrue(sandbox.confinement().tier() == tier, sandbox.confinement().detail());
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void runsAProgramToItsEnd() throws SandboxException {
        Bowl bowl = new Bowl(1000);

        Outcome outcome = run("""
                import numpy as np

                def minimize(oracle, x0):
                    x = x0
                    for t in range(60):
                        x = x - 0.3 * oracle.gradient(x)
                    print("f =", oracle.value(x))
                    return x
                """, bowl);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.log()).startsWith("f = ").endsWith("\n");
        assertThat(bowl.calls).hasValue(61);
        assertThat(bowl.answer).hasSize(2);
        assertThat(bowl.answer[0]).isBetween(0.0, 1e-20);
        assertThat(outcome.cpu()).isBetween(Duration.ofNanos(1), Sandboxes.LIMITS.cpu());
    }

    @Test
    void endsWhereTheDialogueStops() throws SandboxException {
        Outcome outcome = run("""
                def minimize(oracle, x0):
                    while True:
                        print(oracle.value(x0))
                """, new Bowl(3));

        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(outcome.log()).isEqualTo("2.0\n2.0\n2.0\n");
    }

    @Test
    void tellsWhereAProgramFailed() throws SandboxException {
        Outcome outcome = run("""
                def minimize(oracle, x0):
                    return step(oracle, x0)

                def step(oracle, x):
                    return x / (1 // 0)
                """, new Bowl(9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.syntax()).isFalse();
            assertThat(failed.kind()).isEqualTo("ZeroDivisionError");
            assertThat(failed.line()).isEqualTo(OptionalInt.of(5));
            assertThat(failed.trace()).isEqualTo("""
                            line 2, in minimize
                                return step(oracle, x0)
                            line 5, in step
                                return x / (1 // 0)""");
        });
    }

    @Test
    void tellsWhatIsNoPython() throws SandboxException {
        Outcome outcome = run("x = 1\nfor i in range(3)\n    pass\n", new Bowl(9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.syntax()).isTrue();
            assertThat(failed.kind()).isEqualTo("SyntaxError");
            assertThat(failed.message()).isEqualTo("expected ':'");
            assertThat(failed.line()).isEqualTo(OptionalInt.of(2));
            assertThat(failed.trace()).isEqualTo("line 2\n    for i in range(3)\n                     ^");
        });
    }

    @Test
    void keepsTheLastLinesOfALongLog() throws SandboxException {
        Outcome outcome = run("for i in range(100_000): print('line', i)", new Bowl(9));

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.log()).startsWith("[earlier lines dropped]\nline ").endsWith("line 99999\n");
        assertThat(outcome.log().length()).isLessThanOrEqualTo(Sandboxes.LIMITS.logBytes());
    }

    @Test
    void givesTheMemoryThatTheLimitsGrantAndNoMore() throws SandboxException {
        String takes = "import numpy as np\nkept = np.ones(%d << 17)\nprint(kept.nbytes)";

        assertThat(run(takes.formatted(200), new Bowl(9))).isInstanceOf(Outcome.Completed.class);
        assertThat(run(takes.formatted(260), new Bowl(9)))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.kind()).isIn("MemoryError", "_ArrayMemoryError"));
    }

    @Test
    void countsProcessorTimeToTheTenthOfASecond() throws SandboxException {
        Limits limits = new Limits(Duration.ofMillis(300), Duration.ofSeconds(20), 64 << 20, 100);

        Outcome outcome = sandbox.run(
                new Program("import time\nwhile True: print(f'{time.process_time():.3f}')"), limits, new Bowl(9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Ended.class, ended -> {
            assertThat(ended.cause()).isEqualTo(Outcome.Cause.CPU_TIME);
            assertThat(ended.detail()).isEqualTo("It used more than 300 ms of processor time.");
            assertThat(ended.cpu()).isEqualTo(Duration.ofMillis(300));
        });
    }

    @Test
    void theSameProgramIsTheSameRun() throws SandboxException {
        String chance = """
                import random
                import numpy as np

                a = np.random.default_rng().normal(size=(40, 40))
                print(random.random(), np.random.rand(), np.linalg.solve(a, a @ a[0]).sum(), hash("x"), np.exp(a).sum())
                print(list({"a", "b", "c"}))
                """;

        assertThat(run(chance, new Bowl(9)).log())
                .isNotEmpty()
                .isEqualTo(run(chance, new Bowl(9)).log());
    }

    @Test
    void everyRunIsFresh() throws SandboxException {
        run("import numpy\nnumpy.pi = 3", new Bowl(9));

        assertThat(run("import numpy\nprint(numpy.pi)", new Bowl(9)).log()).isEqualTo("3.141592653589793\n");
    }

    @Test
    void aDialogueThatThrowsIsOurFault() {
        assertThatThrownBy(() -> run("def minimize(oracle, x0): oracle.value(x0)", question -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(SandboxException.class)
                .hasRootCauseMessage("ours");
    }

    @Test
    void servesMoreThreadsThanItHasIdleProcesses() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String source = "print(" + i + ")";
                outcomes.add(threads.submit(() -> run(source, new Bowl(9))));
            }
            for (int i = 0; i < 16; i++) assertThat(outcomes.get(i).get().log()).isEqualTo(i + "\n");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void survivesTheDeathOfAnIdleProcess() throws Exception {
        run("", new Bowl(9));
        List<ProcessHandle> idle = ProcessHandle.current().descendants().toList();
        idle.forEach(ProcessHandle::destroyForcibly);

        assertThat(run("print(1)", new Bowl(9)).log()).isEqualTo("1\n");
    }

    @Test
    void nothingLivesOnWithoutWhatIsAroundIt() throws Exception {
        run("", new Bowl(9));
        List<ProcessHandle> all = ProcessHandle.current().descendants().toList();

        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

        Instant patience = Instant.now().plusSeconds(20);
        while (all.stream().anyMatch(ProcessHandle::isAlive) && Instant.now().isBefore(patience)) Thread.sleep(10);
        assertThat(all).noneMatch(ProcessHandle::isAlive);
        assertThat(run("print(1)", new Bowl(9)).log()).isEqualTo("1\n");
    }

    @Test
    void aProcessThatIsKilledFromOutsideIsOurFault() {
        Dialogue kills = question -> {
            ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.descendants().findAny().isEmpty())
                    .forEach(ProcessHandle::destroyForcibly);
            return new Dialogue.Answer(new byte[8]);
        };

        assertThatThrownBy(() -> run("def minimize(oracle, x0):\n    while True: oracle.value(x0)", kills))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("the system killed");
    }

    @Test
    void theLossOfAllProcessesDuringARunIsOurFaultAndEndsThere() throws Exception {
        Dialogue loses = question -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            return new Dialogue.Answer(new byte[8]);
        };

        assertThatThrownBy(() -> run("def minimize(oracle, x0):\n    while True: oracle.value(x0)", loses))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("lost");
        assertThat(run("print(1)", new Bowl(9)).log()).isEqualTo("1\n");
    }

    private Outcome run(String source, Dialogue dialogue) throws SandboxException {
        return sandbox.run(new Program(source), Sandboxes.LIMITS, dialogue);
    }
}
