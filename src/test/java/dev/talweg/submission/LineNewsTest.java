package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.scored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is heard while one waits. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class LineNewsTest {

    @TestHTTPResource
    URI server;

    @Inject
    LineNews news;

    @Test
    void whoWaitsHearsEachNewPlaceOnceAndNobodyElseDoes() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        Queueing.empty();
        Places heardByAda = new Places();
        Places heardByCy = new Places();
        WebSocket adasSocket = listen(ada, heardByAda);
        WebSocket cysSocket = listen(join(ada.workshop()), heardByCy);
        try {
            scored(bo);
            scored(bo);
            UUID adas = scored(ada);
            assertThat(heardByAda.next(adas)).isEqualTo(2);
            claim();
            assertThat(heardByAda.next(adas)).isEqualTo(1);
            news.tell();
            news.tell();
            assertThat(heardByAda.of(adas))
                    .as("what did not change is not told")
                    .isEmpty();
            assertThat(heardByCy.of(adas)).isEmpty();
        } finally {
            adasSocket.abort();
            cysSocket.abort();
            Queueing.empty();
        }
    }

    private WebSocket listen(Somebody who, Places heard) {
        URI address = URI.create(server.toString().replaceFirst("^http", "ws"))
                .resolve("/api/workshops/" + who.workshop() + "/live");
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", who.cookieHeader())
                .buildAsync(address, heard)
                .join();
        heard.snapshot.join();
        return socket;
    }

    /** The messages about waiting submissions. */
    private static final class Places implements WebSocket.Listener {

        private final CompletableFuture<JsonPath> snapshot = new CompletableFuture<>();
        private final BlockingQueue<JsonPath> waiting = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        /** Its next position that is heard. */
        int next(UUID submission) throws InterruptedException {
            while (true) {
                JsonPath message = waiting.poll(30, TimeUnit.SECONDS);
                assertThat(message).as("a place of %s", submission).isNotNull();
                if (isOf(submission, message)) {
                    assertThat(message.getLong("submission.expectedWaitSeconds"))
                            .isPositive();
                    return message.getInt("submission.position");
                }
            }
        }

        Stream<JsonPath> of(UUID submission) {
            return waiting.stream().filter(message -> isOf(submission, message));
        }

        private static boolean isOf(UUID submission, JsonPath message) {
            return submission.toString().equals(message.getString("submission.id"));
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                JsonPath message = JsonPath.from(part.toString());
                if ("snapshot".equals(message.getString("kind"))) snapshot.complete(message);
                if ("QUEUED".equals(message.getString("submission.state"))) waiting.add(message);
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
