package dev.talweg.workshop;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PresenceTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @TestHTTPResource
    URI server;

    @Test
    void everybodyIsToldWhoCameAndWhoLeft() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        try (Listening watching = new Listening(server, ada.workshop(), null)) {
            try (Listening adas = new Listening(server, ada.workshop(), ada)) {
                next(watching, "came", ada);
                try (Listening later = new Listening(server, ada.workshop(), null)) {
                    assertThat(later.next(any -> true).getList("here")).hasToString("[" + ada.nickname() + "]");
                }
                assertThat(adas.heard).isNotEmpty();
            }
            next(watching, "left", ada);
        }
    }

    @Test
    void whoAsksWithoutASocketIsHere() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        try (Listening watching = new Listening(server, ada.workshop(), null)) {
            ada.calling()
                    .get("/api/workshops/" + ada.workshop() + "/help")
                    .then()
                    .statusCode(200);
            next(watching, "came", ada);
        }
    }

    private static JsonPath next(Listening socket, String how, Somebody who) throws InterruptedException {
        return socket.next(message -> "presence".equals(message.getString("kind"))
                && message.getList(how).contains(who.nickname()));
    }
}
