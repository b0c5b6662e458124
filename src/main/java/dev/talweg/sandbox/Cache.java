package dev.talweg.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of things that take long to make. Each is made beside its final place and renamed, so that two servers may
 * make it at once and a half-made one is never used.
 */
record Cache(Path directory) {

    Cache {
        directory = directory.toAbsolutePath().normalize();
    }

    /** Fills an empty directory. */
    interface Making {
        void into(Path directory) throws IOException, SandboxException;
    }

    /** What has this name, made now unless it was before. */
    Path made(String name, Making making) throws IOException, SandboxException {
        Path place = directory.resolve(name);
        prepare();
        if (Files.isDirectory(place)) return place;
        Path fresh = Files.createTempDirectory(directory, ".making-");
        try {
            making.into(fresh);
            publish(fresh, place);
        } finally {
            remove(fresh);
        }
        return place;
    }

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** A worker may be another user than the server: everything is readable, whatever the umask is. */
    static void open(Path made) throws IOException {
        try (Stream<Path> paths = Files.walk(made)) {
            for (Path path : paths.toList()) {
                boolean program = Files.isDirectory(path)
                        || made.relativize(path).toString().contains("bin/");
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private void prepare() throws IOException, SandboxException {
        Files.createDirectories(directory);
        if (Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new SandboxException("Everybody may write to " + directory + ": nothing is run from there.");
        }
        Instant old = Instant.now().minus(Duration.ofHours(1));
        for (Path leftover : leftovers()) {
            if (lastModified(leftover).isBefore(old)) remove(leftover);
        }
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".making-"))
                    .toList();
        }
    }

    private static void publish(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another server was faster: its own is the same.
            if (!Files.isDirectory(place)) throw e;
        }
    }

    private static Instant lastModified(Path path) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    /** What another server removes at the same moment may be gone half way. */
    static void remove(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (NoSuchFileException gone) {
            // as wanted
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) throw e.getCause();
        }
    }
}
