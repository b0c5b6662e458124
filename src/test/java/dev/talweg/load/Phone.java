package dev.talweg.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One participant's phone: it keeps a live socket open and hands in when told to. Nothing here waits. */
final class Phone {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI workshop;
    private final Tally tally;
    private final String bearer;
    /** What the answer and the socket have said about a submission; which of them comes first is open. */
    private final Map<String, CompletableFuture<String>> verdicts = new ConcurrentHashMap<>();

    private Phone(HttpClient http, URI workshop, Tally tally, String token) {
        this.http = http;
        this.workshop = workshop;
        this.tally = tally;
        this.bearer = "Bearer " + token;
    }

    /** Joins, and listens. */
    static CompletableFuture<Phone> join(HttpClient http, URI workshop, Screens screens, Tally tally) {
        String nickname = "L" + UUID.randomUUID().toString().substring(0, 12);
        HttpRequest join = post(URI.create(workshop + "/participants"), written(Map.of("nickname", nickname)))
                .build();
        String code = workshop.getPath().replaceFirst(".*/", "");
        return http.sendAsync(join, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() != 201) throw new IllegalStateException("no way in: " + answer.body());
            Phone phone = new Phone(
                    http, workshop, tally, read(answer.body()).get("token").asText());
            Screens.Watcher watcher = new Screens.Watcher(phone::heard, () -> tally.fault("a live socket was closed"));
            return screens.open(code, phone.bearer, watcher).thenApply(socket -> phone);
        });
    }

    /** Hands in a program; the tally hears what becomes of it. */
    void handIn(String exercise, String program, Tally.Phase phase) {
        String body = written(Map.of("language", "python", "source", program));
        HttpRequest request = post(URI.create(workshop + "/exercises/" + exercise + "/submissions"), body)
                .header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .build();
        tally.handedIn();
        send(request, phase, System.nanoTime());
    }

    private void send(HttpRequest request, Tally.Phase phase, long pressed) {
        http.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            if (failure != null) {
                tally.lost("a request failed: " + failure);
            } else if (answer.statusCode() == 429) {
                tally.refused();
                CompletableFuture.delayedExecutor(retryAfter(answer), TimeUnit.SECONDS)
                        .execute(() -> send(request, phase, pressed));
            } else if (answer.statusCode() != 202) {
                tally.lost(answer.statusCode() + ": " + answer.body());
            } else {
                tally.accepted();
                verdict(read(answer.body()).get("id").asText()).thenAccept(verdict -> {
                    tally.judged(phase, (System.nanoTime() - pressed) / 1e6);
                    if (!verdict.equals("SCORED")) tally.fault("a program that is right was judged " + verdict);
                });
            }
        });
    }

    private void heard(String message) {
        // The board's changes come to every phone by the hundred: they are not read here.
        if (!message.startsWith("{\"kind\":\"submission\"")) return;
        JsonNode submission = read(message).get("submission");
        if (submission.get("state").asText().equals("JUDGED"))
            verdict(submission.get("id").asText())
                    .complete(submission.get("verdict").asText());
    }

    private CompletableFuture<String> verdict(String submission) {
        return verdicts.computeIfAbsent(submission, any -> new CompletableFuture<>());
    }

    private static HttpRequest.Builder post(URI where, String body) {
        return HttpRequest.newBuilder(where)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static long retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(1);
    }

    private static String written(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + body, e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + json, e);
        }
    }
}
