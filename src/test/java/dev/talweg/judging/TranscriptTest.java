package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two judgings of one program tell whether it is the same run each time. */
class TranscriptTest {

    private static final List<Sandbox> SANDBOXES = new ArrayList<>();
    private static Catalogue catalogue;

    @BeforeAll
    static void open() throws IOException {
        for (boolean bubblewrap : new boolean[] {false, true}) SANDBOXES.add(TestSandbox.python(bubblewrap));
        catalogue = Catalogue.read(Path.of("exercises"));
    }

    @AfterAll
    static void close() {
        SANDBOXES.forEach(Sandbox::close);
    }

    @TestFactory
    Stream<DynamicTest> anHonestProgramIsTheSameRunBehindEveryWall() throws Exception {
        return Cheat.all("honest").stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.name(), () -> assertThat(transcripts(program)).hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> whoDecidesByClockOrAddressIsFound() throws Exception {
        List<Cheat> programs = Cheat.all("chance");
        assertThat(programs).hasSizeGreaterThan(5);
        return programs.stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.name(), () -> assertThat(transcripts(program)).hasSizeGreaterThan(2)));
    }

    @Test
    void whatItMeansToBeLeftToChanceIsTheSameChance() throws Exception {
        String source = """
                # Exercise: the-long-valley
                import os, random, secrets
                import numpy as np

                def minimize(oracle, x0):
                    chance = [random.random(), random.SystemRandom().random(), secrets.randbelow(1000), os.urandom(1)[0]]
                    chance += [np.random.rand(), np.random.default_rng().random(), os.getrandom(1)[0], hash('x') % 1000]
                    chance += [np.random.default_rng(np.random.SeedSequence()).random(), len(list({'a', 'b', 'c'})[0])]
                    for number in chance:
                        oracle.value(x0 + number)
                    return x0
                """;
        assertThat(transcripts(Cheat.of("chance", source))).hasSize(1);
    }

    @Test
    void everyQuestionAndEveryAnswerCounts() {
        assertThat(List.of(
                        digest(new byte[] {1}, new byte[] {2}),
                        digest(new byte[] {1}, new byte[] {3}),
                        digest(new byte[] {2}, new byte[] {1}),
                        digest(new byte[] {}, new byte[] {1, 2}),
                        digest(new byte[] {1, 2}, new byte[] {}),
                        digest(new byte[] {1}, null)))
                .doesNotHaveDuplicates();
        assertThat(digest(new byte[] {1}, new byte[] {2})).isEqualTo(digest(new byte[] {1}, new byte[] {2}));
    }

    private static String digest(byte[] question, byte[] answer) {
        Transcript transcript =
                new Transcript(asked -> answer == null ? new Dialogue.Stop() : new Dialogue.Answer(answer));
        transcript.answer(question);
        assertThat(transcript.digest()).isEqualTo(transcript.digest());
        return transcript.digest();
    }

    /** Of two judgings behind each of the walls. */
    private static List<String> transcripts(Cheat program) throws Exception {
        Exercise exercise = catalogue.find(program.exercise()).orElseThrow();
        List<String> transcripts = new ArrayList<>();
        for (Sandbox sandbox : SANDBOXES) {
            for (int time = 0; time < 2; time++) {
                Judgement judgement = new Judge(sandbox, sandbox)
                        .judge(new Attempt(exercise, Language.PYTHON, program.source(), Optional.of("secret")));
                assertThat(judgement.verdict()).as(judgement.message()).isEqualTo(Verdict.SCORED);
                transcripts.add(judgement.transcript());
            }
        }
        return transcripts.stream().distinct().collect(Collectors.toList());
    }
}
