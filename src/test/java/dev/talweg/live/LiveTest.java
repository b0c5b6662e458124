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
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
}
