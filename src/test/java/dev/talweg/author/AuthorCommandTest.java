package dev.talweg.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AuthorCommand command =
            new AuthorCommand(Path.of("target"), new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void whatItMakesProvesItself() throws IOException {
        String exercise = folder.resolve("140-my-title").toString();
        assertThat(run("new", exercise)).isZero();
        assertThat(run("prove", exercise)).as(words()).isZero();
        assertThat(words())
                .contains("starter, Python", "baseline, Gradient descent", "diverged/bold.yaml", "DIVERGED")
                .containsPattern("✓ full/reference.yaml +SCORED +100.00")
                .doesNotContain("✗");
    }

    @Test
    void aProofThatFailsIsSaidAndEndsWithOne() throws IOException {
        Path exercise = folder.resolve("140-my-title");
        run("new", exercise.toString());
        Files.move(exercise.resolve("solutions/partial/timid.py"), exercise.resolve("solutions/full/timid.py"));
        assertThat(run("prove", exercise.toString())).isEqualTo(1);
        assertThat(words()).containsPattern("✗ full/timid.py .* must be: full. Scored");
    }

    @Test
    void whatIsBrokenIsNamed() throws IOException {
        Path exercise = folder.resolve("140-my-title");
        run("new", exercise.toString());
        Path yaml = exercise.resolve("exercise.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("budget:", "budgte:"));
        assertThat(run("prove", exercise.toString())).isEqualTo(1);
        assertThat(words()).contains("exercise.yaml, line 4: unknown key \"budgte\"; did you mean \"budget\"?");
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("140-my-title"));
        assertThat(run("new", folder.resolve("140-my-title").toString())).isEqualTo(1);
        assertThat(run("new", folder.resolve("My Title").toString())).isEqualTo(1);
        assertThat(words()).contains("is there already", "is named like exercises/020-the-long-valley");
    }

    @Test
    void whatIsNotUnderstoodGetsTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("prove")).isEqualTo(2);
        assertThat(words()).contains("exercise new FOLDER", "exercise prove FOLDER");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments));
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
