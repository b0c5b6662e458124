package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.author.Proof;
import dev.talweg.author.Proofs;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every solution of every exercise earns what its folder says, and docs/exercises.md tells what; it is written by
 * {@code -Dexercises.write}.
 */
class ExercisesTest {

    private static final Path FOLDER = Path.of("exercises");
    private static final Path PAPER = Path.of("docs", "exercises.md");

    private static final Map<String, List<Proof>> PROOFS = new LinkedHashMap<>();
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
        assertThat(catalogue.exercises()).hasSizeGreaterThanOrEqualTo(12);
    }

    @TestFactory
    Stream<DynamicTest> everythingEarnsWhatItMust() {
        return catalogue.exercises().stream()
                .flatMap(exercise -> proofs(exercise).stream()
                        .map(proof -> DynamicTest.dynamicTest(
                                exercise.slug() + ": " + proof.name(),
                                () -> assertThat(proof.holds(exercise.kind()))
                                        .as(proof.must() + ", and it is: " + proof.judgement())
                                        .isTrue())));
    }

    @Test
    void everyExerciseCanBeSolvedAndHasATrap() {
        for (Exercise exercise : catalogue.exercises()) {
            List<String> must = proofs(exercise).stream().map(Proof::must).toList();
            assertThat(must).as(exercise.slug()).contains("starter", "full", "partial");
            assertThat(must.stream()
                            .filter(each -> !List.of("starter", "baseline", "full", "partial")
                                    .contains(each)))
                    .as(exercise.slug())
                    .isNotEmpty();
        }
    }

    @Test
    void thePaperTellsWhatBecameOfAll() throws IOException {
        String paper = Files.readString(PAPER);
        String now = paper.substring(0, paper.indexOf("| exercise |")) + String.join("\n", lines()) + "\n";
        if (System.getProperty("exercises.write") != null) Files.writeString(PAPER, now);
        assertThat(Files.readString(PAPER)).isEqualTo(now);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| exercise | level | starter | gradient descent | best |");
        lines.add("|---|---|--:|--:|--:|");
        for (Exercise exercise : catalogue.exercises()) {
            lines.add("| [%s](#%s) | %s | %s | %s | %s |"
                    .formatted(
                            exercise.title(),
                            exercise.title().toLowerCase(Locale.ROOT).replace(' ', '-'),
                            exercise.level().name().toLowerCase(Locale.ROOT),
                            best(exercise, proof -> proof.must().equals("starter")),
                            best(exercise, proof -> proof.name().equals("baseline, Gradient descent")),
                            best(exercise, proof -> true)));
        }
        for (Exercise exercise : catalogue.exercises()) {
            lines.addAll(List.of("", "## " + exercise.title(), "", exercise.summary(), ""));
            lines.addAll(List.of("| program or settings | verdict | points |", "|---|---|--:|"));
            proofs(exercise)
                    .forEach(proof -> lines.add("| %s | %s | %s |"
                            .formatted(
                                    proof.name(),
                                    proof.judgement().verdict(),
                                    points(OptionalDouble.of(proof.points())))));
        }
        return lines;
    }

    private static String best(Exercise exercise, Predicate<Proof> of) {
        return points(
                proofs(exercise).stream().filter(of).mapToDouble(Proof::points).max());
    }

    private static String points(OptionalDouble points) {
        return points.isEmpty() || points.getAsDouble() < 0
                ? ""
                : String.format(Locale.ROOT, "%.2f", points.getAsDouble());
    }

    /** Judged once, for all tests. */
    private static List<Proof> proofs(Exercise exercise) {
        return PROOFS.computeIfAbsent(exercise.slug(), slug -> {
            try (Stream<Path> folders = Files.list(FOLDER)) {
                Path folder = folders.filter(
                                each -> each.getFileName().toString().matches("\\d+-" + slug))
                        .findFirst()
                        .orElseThrow();
                return new Proofs(judge, exercise, folder).stream().collect(Collectors.toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
