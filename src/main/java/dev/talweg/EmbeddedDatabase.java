package dev.talweg;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real PostgreSQL of the server's own, on loopback, at a free port, behind a password. What it has committed survives
 * restarts, and the kill of the server: the next start stops the PostgreSQL that was left behind, and goes on from its
 * data. Where PostgreSQL itself is killed, by hand or for want of memory, it is started again at the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * For a small machine that holds a workshop's evening; the library's own defaults are meant for tests and lose
     * data.
     */
    private static final Map<String, String> SERVER_SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""), // its default is /tmp, where everybody may knock
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("jit", "off"), // compiles for longer than our short queries run
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_min_error_statement", "panic"), // statements may hold what participants wrote
            Map.entry("timezone", "UTC"));

    private final DatabaseDirectory directory;
    private final EmbeddedPostgres postgres;
    private final String password;
    private final String options;
    private boolean closed; // guarded by this

    private EmbeddedDatabase(DatabaseDirectory directory, EmbeddedPostgres postgres, String password, String options) {
        this.directory = directory;
        this.postgres = postgres;
        this.password = password;
        this.options = options;
    }

    /**
     * Starts PostgreSQL with everything it needs in this folder.
     *
     * @throws EmbeddedDatabaseException when the folder is in use or PostgreSQL does not start; nothing is left running
     *     then
     */
    static EmbeddedDatabase start(Path folder) throws EmbeddedDatabaseException {
        return start(folder, Map.of());
    }

    /** The same with other server settings over the usual ones: tests need no fsync. */
    static EmbeddedDatabase start(Path folder, Map<String, String> settings) throws EmbeddedDatabaseException {
        try {
            DatabaseDirectory directory = DatabaseDirectory.take(folder);
            try {
                return startIn(directory, settings);
            } catch (IOException | RuntimeException | EmbeddedDatabaseException | ExceptionInInitializerError e) {
                directory.close();
                throw e;
            }
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL in " + folder + " does not start." + hint(), e);
        }
    }

    private static EmbeddedDatabase startIn(DatabaseDirectory directory, Map<String, String> settings)
            throws IOException, EmbeddedDatabaseException {
        Path cluster = directory.cluster();
        Postmaster.of(cluster).ifPresent(Postmaster::stop);
        Postmaster.endOrphans(cluster);
        Postmaster.forgetStale(cluster);
        String password = directory.password();
        directory.moveHalfMadeClusterAside();
        Files.deleteIfExists(directory.log());
        try {
            EmbeddedPostgres postgres = builder(directory, settings, password).start();
            directory.markWhole();
            EmbeddedDatabase database =
                    new EmbeddedDatabase(directory, postgres, password, Postmaster.options(cluster));
            DatabaseWatch.over(database);
            return database;
        } catch (IOException | RuntimeException e) {
            Postmaster.of(cluster).ifPresent(Postmaster::stop);
            throw new IOException(lastWords(directory.log()).orElse(String.valueOf(e.getMessage())));
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DatabaseDirectory directory, Map<String, String> settings, String password) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setRegisterShutdownHook(false) // Main stops it, after the application
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(Redirect.appendTo(directory.log().toFile()))
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                .setConnectConfig("password", password)
                // These reach initdb as --key=value and win over the library's "trust".
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                // Sorts alike on every machine, whatever locales it has.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SERVER_SETTINGS.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String username() {
        return USER;
    }

    String password() {
        return password;
    }

    /**
     * Starts PostgreSQL again where it has ended without being asked to. That nobody answers at its port is asked as
     * well: a server that has no file descriptors left cannot look at processes either, and takes all of them for dead.
     *
     * @return whether there was need
     * @throws IOException when it does not start
     */
    synchronized boolean revive() throws IOException {
        if (closed || Postmaster.of(directory.cluster()).isPresent() || !refusesConnections()) {
            return false;
        }
        Postmaster.startAgain(directory.cluster(), options, directory.log());
        return true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private boolean refusesConnections() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", postgres.getPort()), (int) PATIENCE.toMillis());
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** Stops PostgreSQL, blocks until it is gone, and lets go of the folder. */
    @Override
    public synchronized void close() {
        closed = true;
        try (directory) {
            postgres.close();
            Postmaster.of(directory.cluster()).ifPresent(Postmaster::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> lastWords(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(log);
        List<String> last = lines.subList(Math.max(0, lines.size() - 6), lines.size());
        return Optional.of(String.join(System.lineSeparator(), last)).filter(text -> !text.isBlank());
    }

    private static String hint() {
        return "root".equals(System.getProperty("user.name"))
                ? " As root it needs the right to create a user namespace (unshare): start Talweg as a plain user,"
                        + " or point quarkus.datasource.jdbc.url at a PostgreSQL of yours."
                : " You can point quarkus.datasource.jdbc.url at a PostgreSQL of yours instead.";
    }
}
