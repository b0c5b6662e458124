package dev.talweg;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged server as a process of its own, in an empty working directory on a free port: what somebody has who
 * typed the two commands. It can be stopped, killed and started again on the same data; {@link #close} leaves no
 * process and no file behind.
 */
public final class RunningServer implements AutoCloseable {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable Process process;
    private boolean closed;

    private RunningServer(Path home, int port, Map<String, String> settings) {
        this.home = home;
        this.port = port;
        this.settings = settings;
    }

    /** A started server that says it is ready; the settings are system properties such as {@code talweg.demo}. */
    public static RunningServer start(Map<String, String> settings) throws IOException, InterruptedException {
        RunningServer server = prepared(settings);
        try {
            server.launch();
            server.awaitReady();
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** A server that has its directory and its port, and was not launched yet. */
    public static RunningServer prepared(Map<String, String> settings) throws IOException {
        return new RunningServer(Files.createTempDirectory("talweg-server"), freePort(), new HashMap<>(settings));
    }

    public synchronized void launch() throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dtalweg.exercises=" + Path.of("exercises").toAbsolutePath());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(JAR.toString());
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    public void awaitReady() throws IOException, InterruptedException {
        await(server -> server.isReadyAndSays("UP"));
    }

    /** Waits until it is known how programs are confined here, and they are. */
    public void awaitSandbox() throws IOException, InterruptedException {
        await(server -> server.isReadyAndSays("SECCOMP\""));
    }

    /** Waits until the process has ended by itself, and says how. */
    int awaitEnd() throws InterruptedException {
        if (!running().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not end");
        }
        return running().exitValue();
    }

    /** Asks it to stop, as an organizer's Ctrl-C does. */
    public int stop() throws InterruptedException {
        running().destroy();
        return awaitEnd();
    }

    /** {@code kill -9}: no hook runs, and its PostgreSQL lives on. */
    public void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers).header("Content-Type", "application/json");
        return client.send(request.POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(10));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Everything printed since the first launch. */
    public String output() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    /** The PostgreSQL processes that work on this server's data. */
    public List<ProcessHandle> databaseProcesses() throws IOException {
        return Postmaster.of(cluster()).stream()
                .map(Postmaster::process)
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    /** Launches it again where it has ended; whether it had. */
    public synchronized boolean revive() throws IOException {
        if (closed || isAlive()) {
            return false;
        }
        launch();
        return true;
    }

    /** Whether a process was launched and has not ended. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public ProcessHandle process() {
        return running().toHandle();
    }

    /** The directory that it works in; its data lies in {@code data}, its log in {@code server.log}. */
    public Path home() {
        return home;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (process != null) {
                List<ProcessHandle> children = process.descendants().toList();
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                // One of them may still unpack the runtime: it must be gone before its files are.
                children.stream()
                        .filter(ProcessHandle::destroyForcibly)
                        .forEach(child -> child.onExit().join());
            }
            Postmaster.of(cluster()).ifPresent(Postmaster::stop);
            DatabaseResource.delete(home);
        } catch (IOException e) {
            throw new IllegalStateException("leftovers in " + home, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Predicate<RunningServer> condition) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.test(this)) {
            if (!running().isAlive()) {
                throw new IllegalStateException(
                        "the server ended with " + running().exitValue() + ":\n" + output());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the server is not ready after " + PATIENCE + ":\n" + output());
            }
            Thread.sleep(100);
        }
    }

    private boolean isReadyAndSays(String word) {
        try {
            HttpResponse<String> health = get("/q/health/ready");
            return health.statusCode() == 200 && health.body().contains(word);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not launched");
        }
        return process;
    }

    private Path cluster() throws IOException {
        return home.toRealPath().resolve("data/postgres/cluster");
    }

    public Path log() {
        return home.resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
