package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.sandbox.Sandboxes.Bowl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code hostile} ends as it must, behind every wall of this machine, and leaves the host as it
 * was.
 */
class HostileProgramsTest {

    private static final Limits ORDINARY = new Limits(Duration.ofMillis(700), Duration.ofSeconds(30), 256L << 20, 8000);
    private static final Limits SHORT = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 256L << 20, 8000);

    private static final List<PythonSandbox> SANDBOXES = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        for (boolean bubblewrap : new boolean[] {false, true}) {
            PythonSandbox sandbox = Sandboxes.start(bubblewrap);
            boolean another = SANDBOXES.stream()
                    .noneMatch(had ->
                            had.confinement().tier() == sandbox.confinement().tier());
            if (another && sandbox.confinement().available()) SANDBOXES.add(sandbox);
            else sandbox.close();
        }
        assertThat(SANDBOXES).as("this machine cannot confine at all").isNotEmpty();
    }

    @AfterAll
    static void close() {
        SANDBOXES.forEach(PythonSandbox::close);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> endsAsItMust() throws IOException, URISyntaxException {
        Path folder = Path.of(getClass().getResource("/hostile").toURI());
        List<HostileProgram> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) programs.add(HostileProgram.read(file));
        }
        assertThat(programs).hasSizeGreaterThan(80);
        return SANDBOXES.stream()
                .flatMap(sandbox -> programs.stream()
                        .filter(HostileProgram::suitsThisMachine)
                        .map(program -> DynamicTest.dynamicTest(
                                program.name() + " in " + sandbox.confinement().tier(), () -> hold(sandbox, program))));
    }

    private static void hold(PythonSandbox sandbox, HostileProgram program) throws Exception {
        Limits limits = program.sleeps() ? SHORT : ORDINARY;
        Bowl bowl = new Bowl(1000);

        Instant begin = Instant.now();
        Outcome outcome = sandbox.run(new Program(program.source()), limits, bowl);

        assertThat(Duration.between(begin, Instant.now()))
                .isLessThan(limits.wall().plusSeconds(30));
        program.mustHaveEndedSo(outcome);
        assertThat(bowl.calls.get()).isLessThanOrEqualTo(1001);
        assertThat(Path.of("/tmp/talweg-hostile")).doesNotExist();
        assertThat(sandbox.run(new Program("print('fine')"), ORDINARY, bowl).log())
                .isEqualTo("fine\n");
        settles();
    }

    /** Nothing is left but the idle workers: one process each, three in bubblewrap. */
    private static void settles() throws InterruptedException {
        long most = SANDBOXES.stream()
                .mapToLong(
                        sandbox -> (sandbox.confinement().tier() == Confinement.Tier.SECCOMP ? 1 : 3) * Sandboxes.IDLE)
                .sum();
        Instant patience = Instant.now().plusSeconds(5);
        while (ProcessHandle.current().descendants().count() > most
                && Instant.now().isBefore(patience)) {
            Thread.sleep(5);
        }
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(most);
    }
}
