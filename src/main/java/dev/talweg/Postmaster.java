package dev.talweg;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
     * a container, or belongs to a dead process whose parent has not noticed yet; PostgreSQL would take either for
     * itself and refuse to start, as it does where the file names nobody: one that was killed while it wrote. A program
     * of ours that cannot be looked at is left alone.
     */
    static void forgetStale(Path cluster) throws IOException {
        Optional<ProcessHandle> named = named(cluster);
        if (Files.exists(pidFile(cluster)) && firstLine(cluster).isEmpty()) {
            Files.delete(pidFile(cluster));
        } else if (named.isPresent()
                && (isDead(named.get())
                        || workingDirectory(named.get())
                                .filter(directory -> !directory.equals(cluster))
                                .isPresent())) {
            Files.delete(pidFile(cluster));
        }
    }

    /**
     * Ends what a postmaster that was killed has left at work on its cluster: no new one starts while any of it lives.
     * Blocks until they are gone.
     */
    static void endOrphans(Path cluster) throws IOException {
        if (of(cluster).isPresent()) {
            throw new IllegalStateException("a postmaster works on " + cluster);
        }
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> isPostgresOf(process, cluster))
                .toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        ended(orphans);
    }

    /** With which program and options the last one was started, its port among them. */
    static String options(Path cluster) throws IOException {
        return Files.readString(optionsFile(cluster));
    }

    /**
     * Starts one on a cluster whose postmaster has ended. Blocks until it answers.
     *
     * @param options those that it had; one that was killed while it wrote them down has left half of them
     * @throws IOException when it does not start; the log says why
     */
    static void startAgain(Path cluster, String options, Path log) throws IOException {
        endOrphans(cluster);
        forgetStale(cluster);
        Files.writeString(optionsFile(cluster), options);
        Path programs = Path.of(options.substring(0, options.indexOf(" \""))).resolveSibling("pg_ctl");
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(
                    List.of("unshare", "-U")); // PostgreSQL refuses to run as root; EmbeddedPostgres does the same
        }
        // To restart is to start with the options of last time, which it keeps in that file.
        command.addAll(List.of(programs.toString(), "restart", "-D", cluster.toString(), "-w", "-t", "30"));
        Process starting = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (starting.waitFor() != 0) {
                throw new IOException("pg_ctl ended with " + starting.exitValue() + "; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while PostgreSQL was starting");
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
        return firstLine(cluster).flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    /** Empty where there is no number in it. */
    private static Optional<String> firstLine(Path cluster) throws IOException {
        if (!Files.exists(pidFile(cluster))) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile(cluster))) {
            return lines.findFirst().filter(line -> line.matches("\\d{1,9}"));
        }
    }

    private static boolean isPostgresOf(ProcessHandle process, Path cluster) {
        return process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent()
                && workingDirectory(process).filter(cluster::equals).isPresent();
    }

    /** Whether only its number is left, until its parent asks how it ended. */
    private static boolean isDead(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String line = Files.readString(status);
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException unreadable) {
            return !process.isAlive();
        }
    }

    /** Empty where the process belongs to somebody else. A postmaster works inside its cluster. */
    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException goneOrForeign) {
            return Optional.empty();
        }
    }

    private static Path optionsFile(Path cluster) {
        return cluster.resolve("postmaster.opts");
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
