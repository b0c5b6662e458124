package dev.talweg.help;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.help.Helping.BOWL;
import static dev.talweg.help.Helping.announce;
import static dev.talweg.help.Helping.answer;
import static dev.talweg.help.Helping.ask;
import static dev.talweg.help.Helping.helped;
import static dev.talweg.help.Helping.raise;
import static dev.talweg.help.Helping.withdraw;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears of what on the live socket, and what a new one begins with. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HelpLiveTest {

    @TestHTTPResource
    URI server;

    @Test
    void aHandIsItsOwnersAndTheOrganizersBusiness() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        try (Listening adas = listen(ada);
                Listening bos = listen(bo);
                Listening organizers = listenAsOrganizer(ada.workshop())) {
            begin(adas, bos, organizers);
            int hand = raise(ada, BOWL).path("id");
            assertThat(next(adas, "hand").getInt("hand.id")).isEqualTo(hand);
            assertThat(next(organizers, "help").getInt("hands")).isEqualTo(1);
            helped(ada.workshop(), hand);
            JsonPath down = next(adas, "hand");
            assertThat(down.getString("hand")).isNull();
            assertThat(down.getBoolean("helped")).isTrue();
            assertThat(next(organizers, "help").getInt("hands")).isZero();
            allIsSaid(ada.workshop(), bos);
            assertThat(bos.heard).noneMatch(text -> text.contains("\"kind\":\"hand\"") || text.contains("\"help\""));
        }
    }

    @Test
    void aQuestionIsHeardOfByNobodyElseUntilItIsAnsweredToAll() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        try (Listening adas = listen(ada);
                Listening bos = listen(bo);
                Listening organizers = listenAsOrganizer(ada.workshop())) {
            begin(adas, bos, organizers);
            String words = "question" + UUID.randomUUID();
            int question = ask(ada, words).path("id");
            assertThat(next(adas, "clarification").getString("clarification.question"))
                    .isEqualTo(words);
            assertThat(next(organizers, "help").getInt("questions")).isEqualTo(1);
            answer(ada.workshop(), question, "For you.", false);
            JsonPath heard = next(adas, "clarification");
            assertThat(heard.getString("clarification.answer")).isEqualTo("For you.");
            assertThat(Helping.mine(ada).<String>path("clarifications[0].answeredAt"))
                    .as("the same instant by each way, or it would be news twice")
                    .isEqualTo(heard.getString("clarification.answeredAt"));
            allIsSaid(ada.workshop(), bos, organizers);
            assertThat(bos.heard).noneMatch(text -> text.contains(words));
            assertThat(organizers.heard).as("they ask for it").noneMatch(text -> text.contains(words));

            answer(ada.workshop(), question, "For all.", true);
            String told = next(bos, "answer").prettify();
            assertThat(told).contains(words, "For all.").doesNotContain(ada.nickname());
        }
    }

    @Test
    void aNewSocketBeginsWithWhatEverybodyMayRead() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        int wrong = announce(ada.workshop(), "Wrong.", key()).path("id");
        announce(ada.workshop(), "Right.", key());
        withdraw(ada.workshop(), wrong);
        int shown = ask(ada, "Shown?").path("id");
        int hidden = ask(ada, "Hidden?").path("id");
        answer(ada.workshop(), shown, "Yes.", true);
        answer(ada.workshop(), hidden, "No.", false);
        try (Listening socket = new Listening(server, ada.workshop(), null)) {
            JsonPath snapshot = next(socket, "snapshot");
            assertThat(snapshot.getList("notices.announcements.text")).hasToString("[Right.]");
            assertThat(snapshot.getList("notices.answers.question")).hasToString("[Shown?]");
        }
    }

    @Test
    void everybodyHearsOfAnAnnouncementAndOfItsEnd() throws Exception {
        String workshop = openWorkshop(BOWL);
        try (Listening socket = new Listening(server, workshop, null)) {
            long seq = next(socket, "snapshot").getLong("seq");
            int announced = announce(workshop, "Pizza.", key()).path("id");
            JsonPath said = next(socket, "announcement");
            assertThat(said.getString("announcement.text")).isEqualTo("Pizza.");
            assertThat(said.getLong("seq")).isGreaterThan(seq);
            withdraw(workshop, announced);
            assertThat(next(socket, "announcement").getString("announcement.withdrawnAt"))
                    .isNotNull();
        }
    }

    private Listening listen(Somebody who) {
        return new Listening(server, who.workshop(), who);
    }

    private Listening listenAsOrganizer(String workshop) {
        String cookies = given()
                .contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session")
                .cookies()
                .entrySet()
                .stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "));
        return new Listening(HttpClient.newHttpClient(), server, workshop, cookies);
    }

    private static void begin(Listening... sockets) throws InterruptedException {
        for (Listening socket : sockets) next(socket, "snapshot");
    }

    /** Says something to everybody, so that all that was said before has arrived. */
    private static void allIsSaid(String workshop, Listening... sockets) throws InterruptedException {
        String last = join(workshop).nickname();
        for (Listening socket : sockets) socket.next(message -> last.equals(message.getString("nickname")));
    }

    private static JsonPath next(Listening socket, String kind) throws InterruptedException {
        return socket.next(message -> kind.equals(message.getString("kind")));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
