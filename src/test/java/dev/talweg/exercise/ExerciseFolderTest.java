package dev.talweg.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseFolderTest {

    private static final String YAML = """
            title: A bowl
            summary: Short.
            level: GREEN
            budget: 60
            instances: 12
            limits: {cpuSeconds: 5, wallSeconds: 10, memoryMiB: 512}
            minimise:
              objective: {type: bowl, condition: 10}
              start: [1, 2]
              variation: {rotate: true, shift: 1, spread: 0.5, widest: 1.1, steepest: 1.2, offset: 5}
              window: [-3, 3, -3, 3]
            settings:
              optimisers: [gradient-descent, adam]
              learningRate: {min: 0.001, max: 1, initial: 0.01}
            reference: "learningRate: 0.1"
            baselines:
              Gradient descent: "learningRate: 0.1"
            """;

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(parent.resolve("020-a-bowl/starter")).getParent();
        Files.writeString(folder.resolve("exercise.yaml"), YAML);
        Files.writeString(folder.resolve("statement.md"), "Down.");
        Files.writeString(folder.resolve("starter/python.py"), "def minimize(oracle, x0): return x0\n");
        Files.writeString(folder.resolve("starter/settings.yaml"), "learningRate: 0.01\n");
    }

    @Test
    void readsWhatIsThere() throws Exception {
        Exercise exercise = ExerciseFolder.read(folder);
        assertThat(exercise.slug()).isEqualTo("a-bowl");
        assertThat(exercise.title()).isEqualTo("A bowl");
        assertThat(exercise.kind()).isEqualTo(Kind.MINIMIZE);
        assertThat(exercise.unit()).isEqualTo("oracle calls");
        assertThat(exercise.languages()).containsExactly(Language.PYTHON, Language.SETTINGS);
        assertThat(exercise.dimension()).isEqualTo(2);
        assertThat(exercise.surface())
                .hasValueSatisfying(surface -> assertThat(surface.columns()).isEqualTo(101));
        assertThat(exercise.baselines()).containsOnlyKeys("Gradient descent");
        assertThat(exercise.settings())
                .extracting(SettingField::name)
                .containsExactly("optimiser", "learningRate", "momentum", "beta2", "epsilon", "schedule");
        assertThat(exercise.digest()).hasSize(64);
    }

    @Test
    void theDigestFollowsWhatIsJudgedAndNothingElse() throws Exception {
        String digest = ExerciseFolder.read(folder).digest();
        Files.writeString(folder.resolve("statement.md"), "Further down.");
        Files.writeString(folder.resolve("exercise.yaml"), YAML.replace("\n", "\r\n"));
        assertThat(ExerciseFolder.read(folder).digest()).isEqualTo(digest);
        Files.writeString(folder.resolve("exercise.yaml"), YAML.replace("budget: 60", "budget: 61"));
        assertThat(ExerciseFolder.read(folder).digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~budget: 60~         | ~budgte: 60~            | ~exercise.yaml, line 4~
            ~budget: 60~         | ~budgte: 60~            | ~did you mean "budget"?~
            ~budget: 60~         | ~~                      | ~property 'budget'~
            ~budget: 60~         | ~budget: 6.5~           | ~exercise.yaml, line 4~
            ~budget: 60~         | ~budget: many~          | ~exercise.yaml, line 4~
            ~budget: 60~         | ~budget: 1~             | ~budget must be at least 2~
            ~budget: 60~         | ~budget:~               | ~exercise.yaml, line 4~
            ~title: A bowl~      | ~title:~                | ~title and summary~
            ~title: A bowl~      | ~~                      | ~title~
            ~level: GREEN~       | ~level: PINK~           | ~exercise.yaml, line 3~
            ~level: GREEN~       | ~~                      | ~level~
            ~condition: 10~      | ~condition: 0.1~        | ~condition number is at least 1~
            ~condition: 10~      | ~condition: .nan~       | ~exercise.yaml, line 8~
            ~type: bowl~         | ~type: bowel~           | ~exercise.yaml, line 8~
            ~type: bowl~         | ~type: bowel~           | ~himmelblau~
            ~type: bowl~         | ~type: saddle~          | ~here is no lowest~
            ~start: [1, 2]~      | ~start: [1, 2, 3]~      | ~dimension 2, not 3~
            ~widest: 1.1~        | ~widest: 0.9~           | ~at least 1~
            ~condition: 10}~     | ~condition: 10, conditon: 9}~ | ~unknown key "conditon"; did you mean "condition"?~
            ~{type: bowl, condition: 10}~ | ~[{type: himmelblau}, {tipe: bowl}]~ | ~exercise.yaml, line 8~
            ~{type: bowl, condition: 10}~ | ~[]~            | ~there is no objective~
            ~0.01}~              | ~0.01}\n  restarts: {most: 0, reach: 1}~ | ~initial restarts~
            ~rotate: true~       | ~rotate: true, spin: 1~ | ~unknown key "spin"~
            ~[-3, 3, -3, 3]~     | ~[3, -3, -3, 3]~        | ~xMin < xMax~
            ~[-3, 3, -3, 3]~     | ~[3, -3]~               | ~window~
            ~, adam]~            | ~, madam]~              | ~there is no optimiser "madam"~
            ~reference: "learningRate: 0.1"~ | ~reference: "learningRate: 2"~ | ~reference, line 1~
            ~reference: "learningRate: 0.1"~ | ~~          | ~a reference is needed~
            ~descent: "learningRate: 0.1"~   | ~descent: "rate: 0.1"~ | ~baseline Gradient descent, line 1~
            ~minimise:~          | ~minimize:~             | ~did you mean "minimise"?~
            ~cpuSeconds: 5~      | ~cpuSeconds: 50~        | ~wall must be at least cpu~
            ~summary: Short.~    | ~title: Twice~          | ~exercise.yaml, line 2~
            """)
    void whatIsWrongIsNamed(String sound, String broken, String reason) throws IOException {
        assertThat(YAML).contains(sound);
        Files.writeString(folder.resolve("exercise.yaml"), YAML.replace(sound, broken == null ? "" : broken));
        assertThatThrownBy(() -> ExerciseFolder.read(folder))
                .isInstanceOf(BrokenExercise.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rastrigin", "styblinski-tang", "plateau", "gorge"})
    void everyFunctionWithALeastValueMayBeDescended(String function) throws Exception {
        Files.writeString(
                folder.resolve("exercise.yaml"), YAML.replace("type: bowl, condition: 10", "type: " + function));
        assertThat(ExerciseFolder.read(folder).surface()).isPresent();
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        Files.delete(folder.resolve("statement.md"));
        assertThatThrownBy(() -> ExerciseFolder.read(folder))
                .isInstanceOf(BrokenExercise.class)
                .hasMessage("statement.md: this file is missing");
    }

    @Test
    void settingsAndTheirStarterGoTogether() throws IOException {
        Files.delete(folder.resolve("starter/settings.yaml"));
        assertThatThrownBy(() -> ExerciseFolder.read(folder)).hasMessageContaining("starter/settings.yaml");
    }

    @Test
    void aTableLiesBesideItsDescription() throws IOException {
        String learn = YAML.replaceAll(
                "(?s)minimise:.*?settings:",
                "learn: {data: ../../etc/passwd, validationShare: 0.2, penalty: 0}\nsettings:");
        Files.writeString(folder.resolve("exercise.yaml"), learn);
        assertThatThrownBy(() -> ExerciseFolder.read(folder))
                .isInstanceOf(BrokenExercise.class)
                .hasMessageContaining("beside it");
    }

    @Test
    void aBrokenExerciseTakesNoOtherDown() throws IOException {
        Files.createDirectories(parent.resolve("010-empty"));
        Files.createDirectories(parent.resolve("Drafts"));
        Files.createDirectories(parent.resolve(".git"));
        Files.writeString(parent.resolve("README.md"), "How to");
        Catalogue catalogue = Catalogue.read(parent);
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("a-bowl");
        assertThat(catalogue.broken()).extracting(Catalogue.Broken::folder).containsExactly("010-empty", "Drafts");
        assertThat(catalogue.broken().get(0))
                .isEqualTo(new Catalogue.Broken("010-empty", "exercise.yaml", null, "this file is missing"));
        assertThat(catalogue.broken().get(0).sentence()).isEqualTo("exercise.yaml: this file is missing");
        assertThat(catalogue.find("a-bowl")).isPresent();
        assertThat(catalogue.find("empty")).isEmpty();
    }
}
