package dev.talweg.submission;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures a running server from outside, on the clock of the same machine: how soon a program starts and its verdict
 * is on the WebSocket, and how many are judged a minute. Bounded in count and time. One participant has all in flight, so
 * start the server with {@code TALWEG_JUDGE_WAITING_PER_PARTICIPANT=20}. After a build:
 *
 * <pre>java -cp "target/quarkus-app/lib/main/*" src/test/java/dev/talweg/submission/SubmissionBench.java \
 *     http://localhost:8080 DEMO</pre>
 */
final class SubmissionBench {

    private static final int WARM_UP = 40;
    private static final int RUNS = 200;
    /** Between two submissions, as between two of a room's; the next processes get ready meanwhile. */
    private static final long PAUSE_MILLIS = 600;

    private static final int IN_FLIGHT = 8;
    private static final Duration SUSTAINED = Duration.ofSeconds(30);

    /** 13 instances (the public one and twelve hidden) of 15 calls: 195 oracle calls in all. */
    private static final String PROGRAM = """
            import time
            started = time.time_ns()
            first = True
            def minimize(oracle, x0):
                global first
                if first:
                    print('first line', started)
                    first = False
                x = x0
                for _ in range(15):
                    x = x - 0.1 * oracle.gradient(x)
                return x
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String workshop;
    private final Map<String, Instant> judgedAt = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(IN_FLIGHT);

    private SubmissionBench(String server, String code) {
        this.workshop = server + "/api/workshops/" + code;
    }

    public static void main(String[] arguments) throws Exception {
        new SubmissionBench(arguments[0], arguments[1]).measure();
    }

    private void measure() throws Exception {
        String token = join();
        listen(token);
        for (int run = 0; run < WARM_UP; run++) judged(token, null);
        List<Double> firstLine = new ArrayList<>();
        List<Double> accepted = new ArrayList<>();
        List<Double> verdict = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Thread.sleep(PAUSE_MILLIS);
            Instant pressed = Instant.now();
            Instant[] answered = new Instant[1];
            String id = judged(token, answered);
            accepted.add(millis(pressed, answered[0]));
            verdict.add(millis(pressed, judgedAt.get(id)));
            firstLine.add(millis(answered[0], started(id, token)));
        }
        System.out.printf("%d submissions of 195 oracle calls in all, with a pause between%n", RUNS);
        print("Submit pressed -> 202", accepted);
        print("202 received -> first line of the program", firstLine);
        print("Submit pressed -> verdict on the WebSocket", verdict);
        sustained(token);
        System.exit(0);
    }

    private void sustained(String token) throws InterruptedException {
        int before = judgedAt.size();
        Instant end = Instant.now().plus(SUSTAINED);
        int sent = 0;
        while (Instant.now().isBefore(end)) {
            free.acquire();
            sent++;
            submit(token).whenComplete((id, failure) -> {
                if (failure != null) System.err.println(failure);
            });
        }
        int judged = judgedAt.size() - before;
        if (!free.tryAcquire(IN_FLIGHT, 60, TimeUnit.SECONDS)) System.out.println("some verdicts did not come");
        System.out.printf(
                "sustained with %d in flight for %d s: %d sent, %.0f judged a minute%n",
                IN_FLIGHT, SUSTAINED.toSeconds(), sent, judged * 60.0 / SUSTAINED.toSeconds());
    }

    private String judged(String token, Instant @Nullable [] answered) throws InterruptedException {
        free.acquire();
        String id = submit(token).toCompletableFuture().join();
        if (answered != null) answered[0] = Instant.now();
        CountDownLatch latch = waiting.computeIfAbsent(id, any -> new CountDownLatch(1));
        if (!latch.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("no verdict for " + id);
        return id;
    }

    private CompletionStage<String> submit(String token) {
        String body = "{\"language\":\"python\",\"source\":\"" + PROGRAM.replace("\n", "\\n") + "\"}";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(workshop + "/exercises/learning-rate-on-a-bowl/submissions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 202) throw new IllegalStateException(answer.body());
            return member("id", answer.body());
        });
    }

    private Instant started(String id, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(workshop.replaceFirst("/workshops/.*", "/submissions/" + id)))
                .header("Authorization", "Bearer " + token)
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher line = Pattern.compile("first line (\\d+)").matcher(answer);
        if (!line.find()) throw new IllegalStateException(answer);
        return Instant.EPOCH.plusNanos(Long.parseLong(line.group(1)));
    }

    private String join() throws Exception {
        String name = "Bench " + UUID.randomUUID().toString().substring(0, 8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(workshop + "/participants"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"nickname\":\"" + name + "\"}"))
                .build();
        return member(
                "token",
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void listen(String token) {
        http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(URI.create(workshop.replaceFirst("^http", "ws") + "/live"), new WebSocket.Listener() {
                    private final StringBuilder text = new StringBuilder();

                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
                        text.append(part);
                        if (last) {
                            heard(text.toString());
                            text.setLength(0);
                        }
                        socket.request(1);
                        return null;
                    }
                })
                .join();
    }

    private void heard(String message) {
        if (!message.contains("\"kind\":\"submission\"") || !message.contains("\"state\":\"JUDGED\"")) return;
        String id = member("id", message);
        judgedAt.put(id, Instant.now());
        free.release();
        waiting.computeIfAbsent(id, any -> new CountDownLatch(1)).countDown();
    }

    private static String member(String name, String json) {
        Matcher member = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!member.find()) throw new IllegalStateException(json);
        return member.group(1);
    }

    private static double millis(Instant from, Instant to) {
        return ChronoUnit.NANOS.between(from, to) / 1e6;
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%-45s median %6.2f ms   p95 %6.2f ms%n",
                what, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
    }
}
