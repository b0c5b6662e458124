package dev.talweg.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder changes while the server runs. */
class CatalogueTest {

    private static final Path FROM = Path.of("exercises", "020-implement-the-gradient");

    @TempDir
    Path folder;

    private Path first;
    private Catalogue catalogue;

    @BeforeEach
    void read() throws IOException {
        first = copy("020-first");
        catalogue = Catalogue.read(folder);
    }

    @Test
    void nothingIsReadWhileNothingChanges() {
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("first");
        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.refresh()).isFalse();
    }

    @Test
    void whatIsNewIsReadOnceItHasComeToRest() throws IOException {
        copy("010-second");
        assertThat(catalogue.refresh()).as("it may not be all there yet").isFalse();
        copy("030-third");
        assertThat(catalogue.refresh()).as("it goes on").isFalse();
        assertThat(catalogue.refresh()).isTrue();
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("second", "first", "third");
        assertThat(catalogue.refresh()).isFalse();
    }

    @Test
    void whatWasChangedIsAnotherVersionAndTheOldOneIsNotForgotten() throws IOException {
        Exercise before = catalogue.find("first").orElseThrow();
        replace("exercise.yaml", "instances: 30", "instances: 29", "budget: 30", "budget: 29");
        settle();
        Exercise after = catalogue.find("first").orElseThrow();
        assertThat(after.instances()).isEqualTo(29);
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(catalogue.version("first", before.digest())).containsSame(before);
        assertThat(catalogue.version("first", after.digest())).containsSame(after);
        assertThat(catalogue.version("other", after.digest())).isEmpty();
    }

    @Test
    void aStatementChangesNoVersion() throws IOException {
        String digest = catalogue.find("first").orElseThrow().digest();
        Files.writeString(first.resolve("statement.md"), "Otherwise.");
        settle();
        assertThat(catalogue.find("first").orElseThrow().statement()).isEqualTo("Otherwise.");
        assertThat(catalogue.version("first", digest).orElseThrow().statement()).isEqualTo("Otherwise.");
    }

    @Test
    void whatBreaksIsListedWithItsLineAndStaysAsItWas() throws IOException {
        Exercise before = catalogue.find("first").orElseThrow();
        copy("030-second");
        replace("exercise.yaml", "level: GREEN", "levl: GREEN");
        settle();
        assertThat(catalogue.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.folder()).isEqualTo("020-first");
            assertThat(broken.file()).isEqualTo("exercise.yaml");
            assertThat(broken.line()).isEqualTo(3);
            assertThat(broken.sentence())
                    .isEqualTo("exercise.yaml, line 3: unknown key \"levl\"; did you mean \"level\"?");
        });
        assertThat(catalogue.find("first")).containsSame(before);
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("first", "second");
        replace("exercise.yaml", "levl: GREEN", "level: RED");
        settle();
        assertThat(catalogue.broken()).isEmpty();
        assertThat(catalogue.find("first").orElseThrow().level()).isEqualTo(Level.RED);
    }

    @Test
    void whatIsGoneIsNoLongerOfferedAndStillFound() throws IOException {
        Exercise before = catalogue.find("first").orElseThrow();
        delete(first);
        settle();
        assertThat(catalogue.exercises()).isEmpty();
        assertThat(catalogue.broken()).isEmpty();
        assertThat(catalogue.find("first")).containsSame(before);
        assertThat(catalogue.version("first", before.digest())).containsSame(before);
    }

    @Test
    void whereTheFolderItselfIsAwayAllStaysAsItWas() throws IOException {
        delete(folder);
        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.exercises()).hasSize(1);
    }

    @Test
    void aFolderThatIsRenumberedIsTheSameExercise() throws IOException {
        Files.move(first, folder.resolve("040-first"));
        settle();
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("first");
        assertThat(catalogue.broken()).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheSecondIsBroken() throws IOException {
        copy("030-first");
        settle();
        assertThat(catalogue.exercises()).hasSize(1);
        assertThat(catalogue.broken()).extracting(Catalogue.Broken::folder).containsExactly("030-first");
    }

    private void settle() {
        assertThat(catalogue.refresh()).isFalse();
        assertThat(catalogue.refresh()).isTrue();
    }

    private void replace(String name, String... pairs) throws IOException {
        String text = Files.readString(first.resolve(name));
        for (int i = 0; i < pairs.length; i += 2) text = text.replace(pairs[i], pairs[i + 1]);
        Files.writeString(first.resolve(name), text);
    }

    private Path copy(String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(FROM)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(FROM.relativize(file)));
        }
        return to;
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
