package dev.talweg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** PostgreSQL's parent process, which outlives a server that was killed. */
record Postmaster(ProcessHandle process) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The postmaster that works on this cluster, if one does: the one that its {@code postmaster.pid} names. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        return named(cluster).filter(process -> isPostgresOf(process, cluster)).map(Postmaster::new);
    }

    /**
     * Removes a {@code postmaster.pid} whose number was given to another program since, as happens at every restart of
     * a container; PostgreSQL would take that program for itself and refuse to start. A program of ours that cannot be
     * looked at is left alone.
     */
    static void forgetStale(Path cluster) throws IOException {
        Optional<ProcessHandle> named = named(cluster);
        if (named.isPresent()
                && workingDirectory(named.get())
                        .filter(directory -> !directory.equals(cluster))
                        .isPresent()) {
            Files.delete(pidFile(cluster));
        }
    }

    /**
     * Stops it and its children: politely first, since a clean stop spares the recovery, then at once. Blocks until
     * they are gone.
     */
    void stop() {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!ended(List.of(process))) {
            process.destroyForcibly();
        }
        if (!ended(family)) {
            family.forEach(ProcessHandle::destroyForcibly);
            ended(family);
        }
    }

    private static boolean ended(List<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for " + processes, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<ProcessHandle> named(Path cluster) throws IOException {
        if (!Files.exists(pidFile(cluster))) {
            return Optional.empty();
        }
        Optional<String> first;
        try (Stream<String> lines = Files.lines(pidFile(cluster))) {
            first = lines.findFirst();
        }
        return first.filter(line -> line.matches("\\d{1,9}")).flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    private static boolean isPostgresOf(ProcessHandle process, Path cluster) {
        return process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent()
                && workingDirectory(process).filter(cluster::equals).isPresent();
    }

    /** Empty where the process belongs to somebody else. A postmaster works inside its cluster. */
    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException goneOrForeign) {
            return Optional.empty();
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
