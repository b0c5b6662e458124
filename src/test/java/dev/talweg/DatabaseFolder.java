package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Each test's folder for an embedded database, in which nothing may run after it; and what one asks the database. */
final class DatabaseFolder implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseFolder.class);

    private Path path;
    private Shared shared;

    /** PostgreSQL's programs, unpacked once for all tests, and a cluster that was started once. */
    private record Shared(Path folder) implements AutoCloseable {

        static Shared make() {
            try {
                return new Shared(Files.createTempDirectory("talweg-database-shared"));
            } catch (IOException e) {
                throw new IllegalStateException("no room for the tests", e);
            }
        }

        synchronized void started() throws EmbeddedDatabaseException {
            if (!Files.exists(folder.resolve("cluster")))
                EmbeddedDatabase.start(folder).close();
        }

        @Override
        public void close() {
            DatabaseResource.delete(folder);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        shared =
                context.getRoot().getStore(NAMESPACE).computeIfAbsent(Shared.class, any -> Shared.make(), Shared.class);
        path = Files.createTempDirectory("talweg-database");
        Files.createDirectories(shared.folder().resolve("programs"));
        Files.createSymbolicLink(path.resolve("programs"), shared.folder().resolve("programs"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        assertThat(processes()).isEmpty();
        DatabaseResource.delete(path);
    }

    Path path() {
        return path;
    }

    /** As a first start has left it. */
    void fill() throws Exception {
        shared.started();
        for (String part : List.of("cluster", "password")) {
            Process copying =
                    new ProcessBuilder("cp", "-a", shared.folder().resolve(part).toString(), path.toString()).start();
            assertThat(copying.waitFor()).isZero();
        }
    }

    /** Another process that owns the database; returns when the database is up. */
    Process owner(List<String> as, String classPath) throws IOException {
        List<String> command = new ArrayList<>(as);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath, DatabaseOwner.class.getName(), path.toString()));
        Process owner = new ProcessBuilder(command)
                .directory(path.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader output = owner.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(DatabaseOwner.READY)) {
            line = output.readLine();
        }
        assertThat(line).isEqualTo(DatabaseOwner.READY);
        return owner;
    }

    static void end(Process owner) throws IOException, InterruptedException {
        owner.getOutputStream().close();
        assertThat(owner.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    List<ProcessHandle> processes() throws IOException {
        return Postmaster.of(path.resolve("cluster")).stream()
                .map(Postmaster::process)
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static @Nullable String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            return query(connection, sql);
        }
    }

    static @Nullable String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
