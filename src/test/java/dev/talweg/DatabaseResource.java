package dev.talweg;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fresh PostgreSQL and data directory for the {@code @QuarkusTest}s of one run, thrown away after it. Use it with
 * {@code @QuarkusTestResource(DatabaseResource.class)}.
 */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("talweg-test-database");
            // The machine does not lose its power, but PostgreSQL is killed: what it has committed must be out of its
            // hands.
            database = EmbeddedDatabase.start(folder, Map.of("fsync", "off", "full_page_writes", "off"));
            return Map.of(
                    "talweg.data",
                    folder.toString(),
                    "quarkus.datasource.jdbc.url",
                    database.jdbcUrl(),
                    "quarkus.datasource.username",
                    database.username(),
                    "quarkus.datasource.password",
                    database.password());
        } catch (IOException | EmbeddedDatabaseException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> leavesFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : leavesFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException("leftovers in " + folder, e);
        }
    }
}
