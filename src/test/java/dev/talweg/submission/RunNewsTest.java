package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is heard of a run while it goes on. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RunNewsTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    /** Slow enough to be heard of before it ends. */
    private static final String STROLL = """
            import time

            def minimize(oracle, x0):
                x = x0
                while oracle.remaining > 0:
                    x = x - 0.1 * oracle.gradient(x)
                    time.sleep(0.02)
                return x
            """;

    @TestHTTPResource
    URI server;

    @Test
    void aRunIsToldOfAsItGoesToNobodyButWhoseItIs() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        try (Listening adas = new Listening(server, ada.workshop(), ada);
                Listening bos = new Listening(server, ada.workshop(), bo);
                Listening nobodys = new Listening(server, ada.workshop(), null)) {
            adas.next(message -> "snapshot".equals(message.getString("kind")));
            bos.next(message -> "snapshot".equals(message.getString("kind")));
            nobodys.next(message -> "snapshot".equals(message.getString("kind")));
            String id = practise(ada);

            JsonPath piece = adas.next(message -> "progress".equals(message.getString("kind")));
            assertThat(piece.getString("submission")).isEqualTo(id);
            assertThat(piece.getString("exercise")).isEqualTo(BOWL);
            assertThat(piece.getInt("tape.budget")).isEqualTo(60);
            List<Integer> calls = piece.getList("tape.calls");
            assertThat(calls).isNotEmpty().isSorted();
            assertThat(piece.getList("tape.x")).hasSameSizeAs(calls);
            JsonPath later = adas.next(message -> "progress".equals(message.getString("kind")));
            assertThat(later.getInt("tape.calls[0]")).isGreaterThanOrEqualTo(calls.get(calls.size() - 1));
            adas.next(message -> "JUDGED".equals(message.getString("submission.state")));

            String last = join(ada.workshop()).nickname();
            bos.next(message -> last.equals(message.getString("nickname")));
            nobodys.next(message -> last.equals(message.getString("nickname")));
            assertThat(bos.heard).noneMatch(message -> message.contains("progress"));
            assertThat(nobodys.heard).noneMatch(message -> message.contains("progress"));
        }
    }

    private static String practise(Somebody who) {
        return who.calling()
                .body(Map.of("language", "python", "source", STROLL))
                .post("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/practice")
                .path("id");
    }
}
