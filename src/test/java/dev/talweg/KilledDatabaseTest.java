package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody's {@code kill -9} leaves behind, and what looks like it. */
class KilledDatabaseTest {

    @RegisterExtension
    final DatabaseFolder folder = new DatabaseFolder();

    @BeforeEach
    void isNotTheFirstStart() throws Exception {
        folder.fill();
    }

    @Test
    void goesOnAfterItsOwnerWasKilled() throws Exception {
        Process owner = folder.owner(List.of(), System.getProperty("java.class.path"));
        owner.destroyForcibly().waitFor();
        List<ProcessHandle> orphans = folder.processes();
        assertThat(orphans).as("PostgreSQL outlives its owner").isNotEmpty();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(DatabaseFolder.query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void goesOnAfterEverythingWasKilled() throws Exception {
        Process owner = folder.owner(List.of(), System.getProperty("java.class.path"));
        owner.destroyForcibly().waitFor();
        List<ProcessHandle> orphans = folder.processes();
        orphans.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle orphan : orphans) {
            orphan.onExit().get(10, TimeUnit.SECONDS);
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(DatabaseFolder.query(database, "select word from kept")).isEqualTo("before");
        }
    }

    @Test
    void isStartedAgainAtTheSamePortWhenPostgresIsKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            DatabaseFolder.execute(database, "create table kept (word text)");
            DatabaseFolder.execute(database, "insert into kept values ('before')");
            ProcessHandle postmaster = Postmaster.of(folder.path().resolve("cluster"))
                    .orElseThrow()
                    .process();
            postmaster.destroyForcibly();
            postmaster.onExit().get(10, TimeUnit.SECONDS);
            Evening.eventually(() -> assertThatCode(() -> DatabaseFolder.query(database, "select 1"))
                    .doesNotThrowAnyException());
            assertThat(DatabaseFolder.query(database, "select word from kept")).isEqualTo("before");
            assertThat(DatabaseFolder.query(database, "show fsync")).isEqualTo("on");
        }
    }

    /** It was killed while it wrote them, as power does it too. */
    @Test
    void isStartedAgainWhateverIsLeftOfItsFiles() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            ProcessHandle postmaster = Postmaster.of(folder.path().resolve("cluster"))
                    .orElseThrow()
                    .process();
            postmaster.destroyForcibly();
            for (String file : List.of("postmaster.pid", "postmaster.opts"))
                Files.writeString(folder.path().resolve("cluster").resolve(file), "");
            postmaster.onExit().get(10, TimeUnit.SECONDS);
            Evening.eventually(() -> assertThatCode(() -> DatabaseFolder.query(database, "select 1"))
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void startsWhereHalfAPidFileIsLeft() throws Exception {
        Files.writeString(folder.path().resolve("cluster/postmaster.pid"), "");
        Files.writeString(folder.path().resolve("cluster/postmaster.opts"), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
            assertThat(DatabaseFolder.query(database, "select 1")).isEqualTo("1");
        }
    }

    /** A backend that computes does not look whether its postmaster lives, and no new one starts beside it. */
    @Test
    void isStartedAgainWhenABackendOutlivesItsPostmaster() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
                Connection busy = DatabaseFolder.connect(database);
                var statement = busy.createStatement()) {
            long backend = Long.parseLong(DatabaseFolder.query(busy, "select pg_backend_pid()"));
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
            Postmaster.of(folder.path().resolve("cluster"))
                    .orElseThrow()
                    .process()
                    .destroyForcibly();
            Evening.eventually(() -> assertThatCode(() -> DatabaseFolder.query(database, "select 1"))
                    .doesNotThrowAnyException());
            assertThat(ProcessHandle.of(backend)).isEmpty();
            computing.join();
        }
    }

    @Test
    void isNotFooledByAPidThatBelongsToAnotherProgram() throws Exception {
        Process bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.path().resolve("cluster/postmaster.pid"),
                    "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%nready%n"
                            .formatted(bystander.pid(), folder.path().resolve("cluster")));
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
                assertThat(DatabaseFolder.query(database, "select 1")).isEqualTo("1");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    /** As after both were killed, until the parent of all processes has taken note. */
    @Test
    void isNotFooledByAPidWhoseProcessIsDead() throws Exception {
        Process negligent = new ProcessBuilder("sh", "-c", "sleep 0.1 & exec sleep 60").start();
        try {
            Evening.eventually(() -> assertThat(negligent.children()).hasSize(1));
            ProcessHandle dead = negligent.children().findFirst().orElseThrow();
            Evening.eventually(() -> assertThat(dead.info().command()).isEmpty());
            Files.writeString(
                    folder.path().resolve("cluster/postmaster.pid"),
                    "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n%nready%n"
                            .formatted(dead.pid(), folder.path().resolve("cluster")));
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.path())) {
                assertThat(DatabaseFolder.query(database, "select 1")).isEqualTo("1");
            }
        } finally {
            negligent.destroyForcibly();
        }
    }
}
