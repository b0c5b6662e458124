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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code hostile-java} ends as it must, behind every wall of this machine, and leaves the host as it
 * was. Honest ones that look suspicious are among them: who comes after a hostile one is judged right.
 */
class HostileJavaProgramsTest {

    private static final Limits ORDINARY =
            new Limits(Duration.ofMillis(1500), Duration.ofSeconds(40), 512L << 20, 8000);
    private static final Limits SHORT = new Limits(Duration.ofSeconds(4), Duration.ofSeconds(4), 512L << 20, 8000);

    private static final List<JavaSandbox> SANDBOXES = new ArrayList<>();
    /** Left in target: program, end, time on the clock, walls. */
    private static final List<String> TABLE = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        for (boolean bubblewrap : new boolean[] {false, true}) {
            JavaSandbox sandbox = Sandboxes.startJava(bubblewrap);
            boolean another = SANDBOXES.stream()
                    .noneMatch(had ->
                            had.confinement().tier() == sandbox.confinement().tier());
            if (another && sandbox.confinement().available()) SANDBOXES.add(sandbox);
            else sandbox.close();
        }
        assertThat(SANDBOXES).as("this machine cannot confine Java at all").isNotEmpty();
    }

    @AfterAll
    static void close() throws IOException {
        Files.writeString(Path.of("target", "hostile-java.txt"), String.join("", TABLE));
        SANDBOXES.forEach(JavaSandbox::close);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> endsAsItMust() throws IOException, URISyntaxException {
        List<HostileProgram> programs = HostileProgram.all("hostile-java");
        assertThat(programs).hasSizeGreaterThan(80);
        return SANDBOXES.stream()
                .flatMap(sandbox -> programs.stream()
                        .map(program -> DynamicTest.dynamicTest(
                                program.name() + " in " + sandbox.confinement().tier(), () -> hold(sandbox, program))));
    }

    private static void hold(JavaSandbox sandbox, HostileProgram program) throws Exception {
        Limits limits = program.header().get("Expect").startsWith("WALL_TIME") ? SHORT : ORDINARY;
        Bowls bowls = new Bowls(2, 50);

        Instant begin = Instant.now();
        Outcome outcome = sandbox.run(new Program(program.source()), limits, bowls);

        assertThat(Duration.between(begin, Instant.now()))
                .isLessThan(limits.wall().plusSeconds(30));
        TABLE.add("%-36s %-24s %6.2f s  %s%n"
                .formatted(
                        program.name(),
                        HostileProgram.told(outcome).split(":? ", 3)[0] + " "
                                + (outcome instanceof Outcome.Failed failed ? failed.kind() : ""),
                        Duration.between(begin, Instant.now()).toMillis() / 1e3,
                        sandbox.confinement().tier()));
        program.mustHaveEndedSo(outcome);
        assertThat(bowls.calls.get()).isLessThanOrEqualTo(1001);
        assertThat(Path.of("/tmp/talweg-hostile")).doesNotExist();
        assertThat(Path.of("/tmp/talweg-hostile.so")).doesNotExist();
        settles();
    }

    /** Nothing is left but what workers are forked from and the idle ones. */
    private static void settles() throws InterruptedException {
        long most = SANDBOXES.stream()
                .mapToLong(
                        sandbox -> Sandboxes.IDLE + (sandbox.confinement().tier() == Confinement.Tier.SECCOMP ? 1 : 3))
                .sum();
        Instant patience = Instant.now().plusSeconds(5);
        while (ProcessHandle.current().descendants().count() > most
                && Instant.now().isBefore(patience)) {
            Thread.sleep(5);
        }
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(most);
    }
}
