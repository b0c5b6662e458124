package dev.talweg.live;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LiveTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String DESCENT = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @TestHTTPResource
    URI server;

    @Test
    void aSocketBeginsWithASnapshot() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        try (Listening socket = listen(ada.workshop(), null)) {
            JsonPath snapshot = socket.next(any -> true);
            assertThat(snapshot.getString("kind")).isEqualTo("snapshot");
            assertThat(snapshot.getString("workshop.code")).isEqualTo(ada.workshop());
            assertThat(snapshot.getBoolean("board.full")).isTrue();
        }
    }

    @Test
    void theSubmitterHearsTheVerdictAndEverybodyTheStandings() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        try (Listening adas = listen(ada.workshop(), ada);
                Listening bos = listen(ada.workshop(), bo)) {
            submit(ada, BOWL, "settings", DESCENT, UUID.randomUUID().toString())
                    .then()
                    .statusCode(202);
            JsonPath mine = adas.next(message -> "JUDGED".equals(message.getString("submission.state")));
            assertThat(mine.getString("submission.verdict")).isEqualTo("SCORED");
            JsonPath standings = bos.next(message -> "standings".equals(message.getString("kind"))
                    && message.getList("standings.name").contains(ada.nickname()));
            assertThat(standings.getString("submission")).isNull();
            assertThat(bos.heard).noneMatch(text -> text.contains("\"submission\""));
        }
    }

    @Test
    void numbersOfBroadcastsHaveNoHole() throws Exception {
        String workshop = openWorkshop(BOWL);
        try (Listening socket = listen(workshop, null)) {
            long seq = socket.next(any -> true).getLong("seq");
            join(workshop);
            act(workshop, "extend");
            join(workshop);
            int joins = 0;
            while (joins < 2) {
                JsonPath message = socket.next(heard -> !"clock".equals(heard.getString("kind")));
                assertThat(message.getLong("seq")).isEqualTo(++seq);
                if ("joined".equals(message.getString("kind"))) joins++;
            }
        }
    }

    @Test
    void twoWorkshopsNeverHearOfEachOther() throws Exception {
        String one = openWorkshop(BOWL);
        String other = openWorkshop(BOWL);
        try (Listening socket = listen(one, null)) {
            socket.next(any -> true);
            Somebody stranger = join(other);
            Somebody mine = join(one);
            JsonPath joined = socket.next(message -> "joined".equals(message.getString("kind")));
            assertThat(joined.getString("nickname")).isEqualTo(mine.nickname());
            assertThat(socket.heard).noneMatch(text -> text.contains(stranger.nickname()));
        }
    }

    @Test
    void aCodeInSmallLettersIsTheSameWorkshop() throws Exception {
        String workshop = openWorkshop(BOWL);
        try (Listening socket = listen(workshop.toLowerCase(Locale.ROOT), null)) {
            socket.next(any -> true);
            Somebody ada = join(workshop);
            JsonPath joined = socket.next(message -> "joined".equals(message.getString("kind")));
            assertThat(joined.getString("nickname")).isEqualTo(ada.nickname());
        }
    }

    @Test
    void aSocketToNoWorkshopIsClosed() throws Exception {
        try (Listening socket = listen("NOSUCH", null)) {
            assertThat(socket.closed.poll(10, TimeUnit.SECONDS)).contains("NOSUCH");
        }
    }

    private Listening listen(String workshop, @Nullable Somebody who) {
        return new Listening(server, workshop, who);
    }

    /** An open socket, and what was heard on it. */
    private static final class Listening implements WebSocket.Listener, AutoCloseable {

        final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        final BlockingQueue<String> closed = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final WebSocket socket;

        Listening(URI server, String workshop, @Nullable Somebody who) {
            WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
            if (who != null) builder.header("Cookie", who.cookieHeader());
            URI address = URI.create(server.toString().replaceFirst("^http", "ws"))
                    .resolve("/api/workshops/" + workshop + "/live");
            socket = builder.buildAsync(address, this).join();
        }

        JsonPath next(Predicate<JsonPath> wanted) throws InterruptedException {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (true) {
                String text = messages.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(text).as("the message; heard were %s", heard).isNotNull();
                JsonPath message = JsonPath.from(text);
                if (wanted.test(message)) return message;
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                heard.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.add(status + " " + reason);
            return null;
        }

        @Override
        public void close() {
            socket.abort();
        }
    }
}
