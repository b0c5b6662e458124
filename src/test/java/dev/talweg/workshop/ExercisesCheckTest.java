package dev.talweg.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.check.Finding;
import dev.talweg.check.Health;
import dev.talweg.exercise.Catalogue;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesCheckTest {

    private static final Path OURS = Path.of("exercises");

    @Test
    void allLoad() throws IOException {
        Catalogue catalogue = Catalogue.read(OURS);
        Finding finding = check(catalogue, OURS);
        assertThat(finding.health()).isEqualTo(Health.GOOD);
        assertThat(finding.sentence()).isEqualTo("All " + catalogue.exercises().size() + " exercises load.");
    }

    @Test
    void oneThatDoesNotIsNamedWithFileAndReason(@TempDir Path folder) throws IOException {
        copy(OURS.resolve("010-learning-rate-on-a-bowl"), folder.resolve("010-learning-rate-on-a-bowl"));
        Path broken = Files.createDirectory(folder.resolve("999-broken"));
        Files.writeString(broken.resolve("exercise.yaml"), "levl: green\n");
        Finding finding = check(Catalogue.read(folder), folder);
        assertThat(finding.health()).isEqualTo(Health.LOOK);
        assertThat(finding.details()).hasSize(1).first().asString().contains("999-broken", "levl");
    }

    @Test
    void noneIsBadAndSaysWhereTheyAreLookedFor(@TempDir Path folder) throws IOException {
        Finding finding = check(Catalogue.read(folder), folder);
        assertThat(finding.health()).isEqualTo(Health.BAD);
        assertThat(finding.remedy()).contains(folder.toString(), "talweg.exercises");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static Finding check(Catalogue catalogue, Path folder) {
        WorkshopConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of("talweg.exercises", folder.toString()))
                .withMapping(WorkshopConfig.class)
                .build()
                .getConfigMapping(WorkshopConfig.class);
        return new ExercisesCheck(catalogue, config).look();
    }
}
