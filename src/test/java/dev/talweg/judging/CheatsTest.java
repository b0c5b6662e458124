package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program under {@code cheats} gets what it has earned, from the real judge on the real exercises. */
class CheatsTest {

    private static final Optional<String> SECRET = Optional.of("the secret of a round with cheats");

    private static final Map<String, Double> HONEST = new ConcurrentHashMap<>();
    private static Sandbox python;
    private static Judge judge;
    private static Catalogue catalogue;

    @BeforeAll
    static void open() throws IOException {
        python = TestSandbox.python();
        judge = new Judge(python, python);
        catalogue = Catalogue.read(Path.of("exercises"));
    }

    @AfterAll
    static void close() {
        if (python != null) python.close();
    }

    @TestFactory
    Stream<DynamicTest> getsWhatItHasEarned() throws IOException, URISyntaxException {
        List<Cheat> programs = Cheat.all("");
        programs.addAll(Cheat.all("honest"));
        assertThat(programs).hasSizeGreaterThan(80);
        return programs.stream().map(cheat -> DynamicTest.dynamicTest(cheat.name(), () -> hold(cheat)));
    }

    private static void hold(Cheat cheat) throws Exception {
        Judgement judgement = judged(cheat);
        cheat.mustGetNoMoreThanItEarned(judgement, CheatsTest::honest);
        assertThat(judgement.transcript()).matches("[0-9a-f]{64}");
    }

    private static double honest(String name) {
        return HONEST.computeIfAbsent(name, unknown -> {
            try {
                Cheat program = Cheat.all("honest").stream()
                        .filter(each -> each.name().equals(name))
                        .findAny()
                        .orElseThrow();
                return judged(program).score();
            } catch (Exception e) {
                throw new AssertionError(name, e);
            }
        });
    }

    private static Judgement judged(Cheat cheat) throws SandboxException {
        Exercise exercise = catalogue.find(cheat.exercise()).orElseThrow();
        return judge.judge(new Attempt(exercise, Language.PYTHON, cheat.source(), SECRET));
    }
}
