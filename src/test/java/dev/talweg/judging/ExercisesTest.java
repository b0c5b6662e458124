package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Kind;
import dev.talweg.exercise.Language;
import dev.talweg.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every solution of every exercise earns what its folder says. */
class ExercisesTest {

    private static final Path FOLDER = Path.of("exercises");
    private static final String SECRET = "the secret of a test";

    private static final Map<String, Language> LANGUAGES =
            Map.of("py", Language.PYTHON, "java", Language.JAVA, "yaml", Language.SETTINGS);

    private static Sandbox python;
    private static Sandbox java;
    private static Judge judge;
    private static Catalogue catalogue;

    @BeforeAll
    static void open() throws IOException {
        python = TestSandbox.python();
        java = TestSandbox.java();
        judge = new Judge(python, java);
        catalogue = Catalogue.read(FOLDER);
    }

    @AfterAll
    static void close() {
        if (python != null) python.close();
        if (java != null) java.close();
    }

    @Test
    void noneIsBroken() {
        assertThat(catalogue.broken()).isEmpty();
        assertThat(catalogue.exercises()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everySolutionEarnsWhatItsFolderSays() throws IOException {
        return catalogue.exercises().stream()
                .flatMap(exercise -> solutions(exercise)
                        .map(file -> DynamicTest.dynamicTest(
                                exercise.slug() + ": " + file.getParent().getFileName() + "/" + file.getFileName(),
                                () -> earnsWhatItShould(exercise, file))));
    }

    @TestFactory
    Stream<DynamicTest> everyStarterScoresSomethingAndLeavesRoom() {
        return catalogue.exercises().stream()
                .flatMap(exercise -> exercise.starters().entrySet().stream()
                        .map(starter -> DynamicTest.dynamicTest(exercise.slug() + ": " + starter.getKey(), () -> {
                            Judgement judgement = judged(exercise, starter.getKey(), starter.getValue());
                            assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
                            if (exercise.kind() != Kind.FUNCTION) {
                                assertThat(judgement.score()).isGreaterThan(0).isLessThan(90);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyBaselineIsScored() {
        return catalogue.exercises().stream()
                .flatMap(exercise -> exercise.baselines().entrySet().stream()
                        .map(baseline -> DynamicTest.dynamicTest(exercise.slug() + ": " + baseline.getKey(), () -> {
                            Judgement judgement = judged(exercise, Language.SETTINGS, baseline.getValue());
                            assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
                            assertThat(judgement.tape()).isNotNull();
                        })));
    }

    private static void earnsWhatItShould(Exercise exercise, Path file) throws Exception {
        String name = file.getFileName().toString();
        Language language = LANGUAGES.get(name.substring(name.lastIndexOf('.') + 1));
        Judgement judgement = judged(exercise, language, Files.readString(file));
        String earns = file.getParent().getFileName().toString();
        switch (earns) {
            case "full" -> assertThat(judgement.score()).as(judgement.message()).isGreaterThanOrEqualTo(99);
            case "partial" ->
                assertThat(judgement.score())
                        .as(judgement.message())
                        .isGreaterThan(0)
                        .isLessThan(99);
            case "zero" -> assertThat(judgement.score()).as(judgement.message()).isZero();
            case "over-budget" ->
                assertThat(judgement.verdict()).as(judgement.message()).isEqualTo(Verdict.BUDGET);
            default ->
                assertThat(judgement.verdict())
                        .as(judgement.message())
                        .isEqualTo(
                                Verdict.valueOf(earns.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    private static Judgement judged(Exercise exercise, Language language, String source) throws Exception {
        return judge.judge(new Attempt(exercise, language, source, Optional.of(SECRET)));
    }

    private static Stream<Path> solutions(Exercise exercise) {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            Path folder = folders.filter(each -> each.getFileName()
                            .toString()
                            .replaceFirst("\\d+-", "")
                            .equals(exercise.slug()))
                    .findFirst()
                    .orElseThrow();
            try (Stream<Path> files = Files.walk(folder.resolve("solutions"))) {
                List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
                assertThat(found).as("solutions of " + exercise.slug()).isNotEmpty();
                return found.stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
