package dev.talweg.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.RunningServer;
import dev.talweg.ServerProcesses;
import io.vertx.core.http.WebSocket;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens thousands of live sockets on one packaged server, changes a score, and measures until the last of them has
 * heard. Bounded in time. After a build:
 *
 * <pre>./mvnw -Pload test-compile exec:exec@sockets -Dsockets=8000</pre>
 */
public final class Sockets {

    private static final int CHANGES = 10;
    private static final int OPENING_AT_ONCE = 200;
    private static final int PATIENCE_SECONDS = 60;
    /** Files, database and workers of a server, beside its sockets. */
    private static final int OTHER_FILES = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final ConcurrentLinkedQueue<Long> heardAt = new ConcurrentLinkedQueue<>();
    private final AtomicInteger closed = new AtomicInteger();
    private final RunningServer server;
    private final int wanted;

    private Sockets(RunningServer server, int wanted) {
        this.server = server;
        this.wanted = wanted;
    }

    /** How many sockets. */
    public static void main(String... arguments) throws Exception {
        int sockets = Integer.parseInt(arguments[0]);
        boolean fine;
        try (RunningServer server = RunningServer.start(Map.of())) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitSandbox();
            fine = new Sockets(server, sockets).run();
        }
        System.exit(fine ? 0 : 1);
    }

    private boolean run() throws Exception {
        int files = mostFiles();
        if (wanted > files - OTHER_FILES) {
            System.out.printf("%d sockets need a higher limit of open files than %d: ulimit -n%n", wanted, files);
            return false;
        }
        String bearer = "Bearer "
                + answer(server.post("/api/workshops/DEMO/participants", "{\"nickname\":\"Sockets\"}"))
                        .get("token")
                        .asText();
        ServerProcesses processes = new ServerProcesses(server);
        try (Screens screens = new Screens(server.address())) {
            double before = heapKiB();
            long residentBefore = processes.residentBytesOfServer();
            long start = System.nanoTime();
            open(screens);
            System.out.printf("%d sockets opened in %.1f s%n", wanted, (System.nanoTime() - start) / 1e9);
            List<Double> sinceSent = new ArrayList<>();
            List<Double> sinceFirst = new ArrayList<>();
            Usage usage = new Usage(processes);
            for (int change = 1; change <= CHANGES; change++) measure(change, bearer, sinceSent, sinceFirst);
            usage.look();
            System.out.printf(
                    "%d changes to %d sockets, since it was handed in (it is judged first): %s%n",
                    CHANGES, wanted, new Latencies(sinceSent));
            System.out.printf("since the first of them has heard: %s%n", new Latencies(sinceFirst));
            System.out.println(usage.report());
            System.out.printf(
                    "memory a socket: %.1f KiB of heap, %.1f KiB resident; closed early %d, not heard %d%n",
                    (heapKiB() - before) / wanted,
                    (processes.residentBytesOfServer() - residentBefore) / 1024.0 / wanted,
                    closed.get(),
                    CHANGES * wanted - sinceSent.size());
            return closed.get() == 0 && sinceSent.size() == CHANGES * wanted;
        }
    }

    private void open(Screens screens) {
        Screens.Watcher watcher = new Screens.Watcher(this::heard, closed::incrementAndGet);
        for (int opened = 0; opened < wanted; ) {
            List<CompletableFuture<WebSocket>> some = new ArrayList<>();
            for (int n = Math.min(OPENING_AT_ONCE, wanted - opened); n > 0; n--)
                some.add(screens.open("DEMO", "", watcher).toCompletableFuture());
            some.forEach(CompletableFuture::join);
            opened += some.size();
        }
    }

    private void heard(String message) {
        if (message.startsWith("{\"kind\":\"standings\"")) heardAt.add(System.nanoTime());
    }

    /** One more try changes the participant's row, whatever it scores. */
    private void measure(int change, String bearer, List<Double> sinceSent, List<Double> sinceFirst)
            throws IOException, InterruptedException {
        heardAt.clear();
        long sent = System.nanoTime();
        String settings = "optimiser: gradient-descent\nlearningRate: " + 0.01 * change;
        answer(server.post(
                "/api/workshops/DEMO/exercises/learning-rate-on-a-bowl/submissions",
                json.writeValueAsString(Map.of("language", "settings", "source", settings)),
                "Authorization",
                bearer));
        long until = sent + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (heardAt.size() < wanted && System.nanoTime() - until < 0) Thread.sleep(20);
        long first = heardAt.stream().mapToLong(Long::longValue).min().orElse(sent);
        heardAt.forEach(at -> {
            sinceSent.add((at - sent) / 1e6);
            sinceFirst.add((at - first) / 1e6);
        });
        Thread.sleep(500);
    }

    /** What the server's heap holds when its garbage is gone. */
    private double heapKiB() throws IOException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        if (!used.find()) throw new IOException("jcmd does not tell the heap");
        return Double.parseDouble(used.group(1));
    }

    private String jcmd(String command) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(server.process().pid());
        Process process = new ProcessBuilder(program, pid, command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private JsonNode answer(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) throw new IOException(response.statusCode() + ": " + response.body());
        return json.readTree(response.body());
    }

    /** The JVM raises its own limit to the highest it may have; so does the server's. */
    private static int mostFiles() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                .filter(line -> line.startsWith("Max open files"))
                .map(line -> line.split(" {2,}")[1])
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
