package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code hostile-java} ends as it must, behind every wall of this machine, side by side since each
 * takes a machine of its own; and leaves the host as it was. Honest ones that look suspicious are among them: who comes
 * after a hostile one is judged right.
 */
class HostileJavaProgramsTest {

    private static final Limits ORDINARY =
            new Limits(Duration.ofMillis(1500), Duration.ofSeconds(40), 512L << 20, 8000);
    private static final Limits SHORT = new Limits(Duration.ofSeconds(4), Duration.ofSeconds(4), 512L << 20, 8000);

    private static final List<JavaSandbox> SANDBOXES = new ArrayList<>();
    /** Left in target: program, end, time on the clock, walls. */
    private static final List<String> TABLE = new ArrayList<>();

    private static HostState before;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        for (boolean bubblewrap : new boolean[] {false, true}) {
            JavaSandbox sandbox = Sandboxes.startJava(bubblewrap);
            boolean another = SANDBOXES.stream()
                    .noneMatch(had ->
                            had.confinement().tier() == sandbox.confinement().tier());
            if (another && sandbox.confinement().available()) SANDBOXES.add(sandbox);
            else sandbox.close();
        }
        assertThat(SANDBOXES).as("this machine cannot confine Java at all").isNotEmpty();
        before = HostState.settled(SANDBOXES.stream()
                .mapToLong(sandbox -> Sandboxes.processes(sandbox.confinement().tier()))
                .sum());
    }

    @AfterAll
    static void close() throws IOException {
        Files.writeString(Path.of("target", "hostile-java.txt"), String.join("", TABLE));
        try {
            before.mustNotHaveGrown();
        } finally {
            SANDBOXES.forEach(JavaSandbox::close);
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> endsAsItMust() throws IOException, URISyntaxException {
        List<HostileProgram> programs = HostileProgram.all("hostile-java");
        assertThat(programs).hasSizeGreaterThan(80);
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.name(), () -> hold(program)));
    }

    private static void hold(HostileProgram program) throws Exception {
        List<CompletableFuture<Run>> runs = SANDBOXES.stream()
                .map(sandbox -> CompletableFuture.supplyAsync(() -> Run.of(program, sandbox)))
                .toList();
        for (CompletableFuture<Run> each : runs) {
            Run run = each.join();
            assertThat(run.took()).isLessThan(limits(program).wall().plusSeconds(30));
            program.mustHaveEndedSo(run.outcome());
            assertThat(run.calls()).isLessThanOrEqualTo(1001);
            TABLE.add(run.line(program));
        }
        before.mustReturn();
    }

    private static Limits limits(HostileProgram program) {
        return program.header().get("Expect").startsWith("WALL_TIME") ? SHORT : ORDINARY;
    }

    private record Run(Confinement.Tier tier, Outcome outcome, int calls, Duration took) {

        static Run of(HostileProgram program, JavaSandbox sandbox) {
            Bowls bowls = new Bowls(2, 50);
            Instant begin = Instant.now();
            try {
                Outcome outcome = sandbox.run(new Program(program.source()), limits(program), bowls);
                Duration took = Duration.between(begin, Instant.now());
                return new Run(sandbox.confinement().tier(), outcome, bowls.calls.get(), took);
            } catch (SandboxException e) {
                throw new CompletionException(e);
            }
        }

        String line(HostileProgram program) {
            String kind = outcome instanceof Outcome.Failed failed ? failed.kind() : "";
            String end = HostileProgram.told(outcome).split(":? ", 3)[0] + " " + kind;
            return "%-36s %-24s %6.2f s  %s%n".formatted(program.name(), end, took.toMillis() / 1e3, tier);
        }
    }
}
