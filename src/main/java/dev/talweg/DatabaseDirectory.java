package dev.talweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The folder of an embedded PostgreSQL, for its owner's eyes only: the cluster, the unpacked programs, the password and
 * the log. Whoever holds it holds its lock, so that no two servers ever work on one cluster; the lock ends with the
 * process.
 */
final class DatabaseDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DatabaseDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Creates the folder where it is missing, and takes it. */
    static DatabaseDirectory take(Path root) throws IOException, EmbeddedDatabaseException {
        Path absolute = root.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
        Path real = absolute.toRealPath();
        FileChannel channel =
                FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new EmbeddedDatabaseException("Another Talweg server is running on the database in " + real
                    + "; stop it first, or give this one its own folder with talweg.data.");
        }
        return new DatabaseDirectory(real, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @SuppressWarnings("resource") // held until the channel is closed
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** The superuser's password, made at the first start and kept. */
    String password() throws IOException, EmbeddedDatabaseException {
        if (Files.exists(passwordFile())) {
            return Files.readString(passwordFile()).strip();
        }
        if (Files.exists(cluster())) {
            throw new EmbeddedDatabaseException("The database in " + root + " has lost its password file "
                    + passwordFile() + "; put it back from a backup.");
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path fresh = Files.createTempFile(
                root,
                "password",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, password);
        Files.move(fresh, passwordFile());
        return password;
    }

    /**
     * A first start that was interrupted leaves half a cluster, from which nothing was ever served: it is moved aside.
     * The mark of a whole one lies inside the cluster, so that a backup carries it along.
     */
    void moveHalfMadeClusterAside() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(mark())) {
            Files.move(cluster(), root.resolve("half-made-" + Instant.now().toEpochMilli()));
        }
    }

    void markWhole() throws IOException {
        if (!Files.exists(mark())) {
            Files.createFile(mark());
        }
    }

    private Path mark() {
        return cluster().resolve("talweg.whole");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of " + root + " could not be released", e);
        }
    }
}
