package dev.talweg.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.RunningServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * A participant who hands in without a break and, as the page does, with the same key again until there is an answer. A
 * few may wait at a time, then it waits for their verdicts.
 */
final class Submitter implements Runnable {

    private static final int MOST_WAITING = 2;
    private static final int PAUSE_MILLIS = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Accepted> waiting = new ArrayList<>();
    private final RunningServer server;
    private final Room room;
    private final Random random;

    Submitter(RunningServer server, Room room, Random random) {
        this.server = server;
        this.room = room;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            JsonNode me = join();
            while (room.isOpen()) {
                if (waiting.size() < MOST_WAITING)
                    handIn(me.get("id").asLong(), me.get("token").asText());
                Thread.sleep(random.nextInt(PAUSE_MILLIS));
                forgetJudged();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            room.failed(e);
        }
    }

    private JsonNode join() throws IOException, InterruptedException {
        String nickname = "C" + UUID.randomUUID().toString().substring(0, 12);
        String key = UUID.randomUUID().toString();
        String body = json.writeValueAsString(Map.of("nickname", nickname));
        return answered("/api/workshops/DEMO/participants", body, "Idempotency-Key", key)
                .content();
    }

    private void handIn(long participant, String token) throws IOException, InterruptedException {
        Source source = Source.any(random);
        String key = UUID.randomUUID().toString();
        String bearer = "Bearer " + token;
        String body = json.writeValueAsString(Map.of("language", source.language(), "source", source.text()));
        Answer answer = answered(source.path(), body, "Idempotency-Key", key, "Authorization", bearer);
        Accepted accepted = new Accepted(
                participant, bearer, source, key, answer.content().get("id").asText(), answer.sentAt());
        waiting.add(accepted);
        room.add(accepted);
    }

    private record Answer(JsonNode content, long sentAt) {}

    /** Sends until there is an answer. Refusals other than "later" and "our fault" are not expected here. */
    private Answer answered(String path, String body, String... headers) throws IOException, InterruptedException {
        while (true) {
            long sentAt = System.nanoTime();
            Optional<HttpResponse<String>> heard = sent(path, body, headers);
            if (heard.isPresent()) {
                HttpResponse<String> response = heard.get();
                int status = response.statusCode();
                if (status == 201 || status == 202) return new Answer(json.readTree(response.body()), sentAt);
                if (status < 500 && status != 429)
                    throw new IOException(path + " answered " + status + ": " + response.body());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Optional<HttpResponse<String>> sent(String path, String body, String... headers)
            throws InterruptedException {
        try {
            return Optional.of(server.post(path, body, headers));
        } catch (IOException nobodyAnswers) {
            return Optional.empty();
        }
    }

    private void forgetJudged() throws InterruptedException {
        for (Accepted accepted : List.copyOf(waiting)) {
            try {
                HttpResponse<String> seen =
                        server.get("/api/submissions/" + accepted.id(), "Authorization", accepted.bearer());
                if (seen.statusCode() != 200) return;
                if (json.readTree(seen.body()).path("state").asText().equals("JUDGED")) {
                    waiting.remove(accepted);
                    room.judged();
                }
            } catch (IOException nobodyAnswers) {
                return;
            }
        }
    }
}
