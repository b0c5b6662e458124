package dev.talweg.leaderboard;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import dev.talweg.workshop.Codes;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Final submissions are judged on instances that nobody has seen, and nobody knows more than was revealed. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class FinaleTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SETTINGS = "optimiser: gradient-descent\nlearningRate: %s\n";

    @TestHTTPResource
    URI server;

    @Test
    void whatIsNotRevealedIsNowhereToBeFound() throws Exception {
        String workshop = openWorkshop(BOWL);
        Somebody ada = hasHandedIn(workshop, "0.0323");
        Somebody bo = hasHandedIn(workshop, "0.0111");
        act(workshop, "freeze");
        Somebody late = hasHandedIn(workshop, "0.0731");
        act(workshop, "close");
        try (Listening socket = new Listening(HttpClient.newHttpClient(), server, workshop, ada.cookieHeader())) {
            begin(workshop).then().statusCode(200);
            ready(workshop);
            Map<Integer, String> points = finals(workshop);
            tellsNothingOf(workshop, socket, points, ada, bo, late);
            assertThat(finale(workshop).getString("phase")).isEqualTo("JUDGING");

            step(workshop, 0, 1).then().statusCode(200);
            assertThat(finale(workshop).getList("up.name")).containsExactly(late.nickname());
            tellsNothingOf(workshop, socket, points, ada, bo, late);
            step(workshop, 1, 2).then().statusCode(200);
            assertThat(finale(workshop).getString("opened[0].score")).isEqualTo(points.get(late.id()));
            tellsNothingOf(workshop, socket, points, ada, bo);
            step(workshop, 2, 3).then().statusCode(200);
            assertThat(finale(workshop).getList("opened.name")).containsExactly(bo.nickname());
            tellsNothingOf(workshop, socket, points, ada);
            given().get(race(workshop)).then().statusCode(409);
            step(workshop, 3, 4).then().statusCode(200);
            socket.next(message -> "finale".equals(message.getString("kind"))
                    && message.getInt("finale.step") == 4
                    && message.getString("finale.complete").contains(BOWL));
            assertThat(given().get(race(workshop)).jsonPath().getList("runners.name"))
                    .contains(ada.nickname(), bo.nickname(), late.nickname());
        }
    }

    @Test
    void whenItIsOverItsResultsAreTheRoundsAndItsSecretIsOpen() {
        String workshop = openWorkshop(BOWL);
        Somebody ada = hasHandedIn(workshop, "0.0323");
        String practised =
                judged(ada, BOWL, "settings", SETTINGS.formatted("0.0001")).getString("id");
        act(workshop, "freeze");
        act(workshop, "close");
        begin(workshop).then().statusCode(200);
        ready(workshop);
        String digest = finale(workshop).getString("secretDigest");
        assertThat(finale(workshop).<Object>get("secret")).isNull();
        String before = given().get("/api/workshops/" + workshop).path("rounds[0].secretDigest");
        assertThat(digest).isNotEqualTo(before);
        for (int step = 0; step < 3; step++)
            step(workshop, step, step + 1).then().statusCode(200);

        JsonPath over = finale(workshop);
        assertThat(over.getString("phase")).isEqualTo("OVER");
        assertThat(Codes.digestOf(over.getString("secret"))).isEqualTo(digest);
        String points = finals(workshop).get(ada.id());
        eventually(() -> {
            JsonPath board =
                    given().get("/api/workshops/" + workshop + "/leaderboard").jsonPath();
            assertThat(board.getString("standings.find { it.participant == " + ada.id() + " }.score"))
                    .isEqualTo(points);
            assertThat(board.getInt(
                            "standings.find { it.participant == " + ada.id() + " }.exercises.'" + BOWL + "'.tries"))
                    .isEqualTo(2);
            assertThat(board.getBoolean("frozen")).isFalse();
        });
        assertThat(organizer()
                        .get("/api/organizer/workshops/" + workshop + "/leaderboard")
                        .asString())
                .contains(points);
        assertThat(ada.calling().get("/api/submissions/" + practised).<String>path("state"))
                .isEqualTo("JUDGED");
        step(workshop, 3, 2).then().statusCode(409);
        organizer().delete(desk(workshop)).then().statusCode(409);
    }

    @Test
    void aStepSentTwiceIsMadeOnceAndCanBeTakenBack() {
        String workshop = openWorkshop(BOWL);
        hasHandedIn(workshop, "0.0323");
        act(workshop, "close");
        step(workshop, 0, 1).then().statusCode(404);
        begin(workshop).then().statusCode(200);
        begin(workshop).then().statusCode(409);
        ready(workshop);
        step(workshop, 0, 1).then().statusCode(200);
        step(workshop, 0, 1).then().statusCode(200);
        assertThat(finale(workshop).getInt("step")).isEqualTo(1);
        step(workshop, 4, 5).then().statusCode(409);
        step(workshop, 1, 7).then().statusCode(409);
        replay(workshop, BOWL).then().statusCode(409);
        step(workshop, 1, 2).then().statusCode(200);
        replay(workshop, BOWL).then().statusCode(200);
        assertThat(finale(workshop).getString("replayed")).isEqualTo(BOWL);
        step(workshop, 2, 1).then().statusCode(200);
        assertThat(finale(workshop).<Object>get("replayed")).isNull();
        assertThat(finale(workshop).getList("opened")).isEmpty();
        organizer().delete(desk(workshop)).then().statusCode(204);
        given().get("/api/workshops/" + workshop + "/finale").then().statusCode(404);
        begin(workshop).then().statusCode(200);
    }

    @Test
    void ourOwnFaultCostsNobodyAPointHereEither() {
        String workshop = openWorkshop(BOWL);
        hasHandedIn(workshop, "0.0323");
        act(workshop, "close");
        begin(workshop).then().statusCode(200);
        ready(workshop);
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery("""
                        update retrial set verdict = 'INTERNAL_ERROR', score = null where rejudging_id in (
                            select g.id from rejudging g join workshop w on w.id = g.workshop_id where w.code = :code)""")
                        .setParameter("code", workshop)
                        .executeUpdate());
        Response refused = step(workshop, 0, 1);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("tried again");
        organizer().post(desk(workshop) + "/retry").then().statusCode(200);
        ready(workshop);
        step(workshop, 0, 1).then().statusCode(200);
    }

    @Test
    void itBeginsWhenTheRoundIsOverAndSomethingWasHandedIn() {
        String workshop = openWorkshop(BOWL);
        assertThat(begin(workshop).jsonPath().getString("detail")).contains("once it is closed");
        given().get("/api/workshops/" + workshop + "/finale").then().statusCode(404);
    }

    private static void tellsNothingOf(
            String workshop, Listening socket, Map<Integer, String> points, Somebody... hidden) {
        String seen = Stream.of(
                        "/finale",
                        "/leaderboard",
                        "/leaderboard.csv",
                        "",
                        "/rounds/" + round(workshop) + "/exercises/" + BOWL + "/race")
                .map(path -> given().get("/api/workshops/" + workshop + path).asString())
                .reduce(String.join("\n", socket.heard), (all, one) -> all + "\n" + one);
        for (Somebody one : hidden)
            assertThat(seen)
                    .as("the final points of %s", one.nickname())
                    .doesNotContainPattern("(?<![\\d.])" + Pattern.quote(points.get(one.id())) + "(?!\\d)");
    }

    private static Somebody hasHandedIn(String workshop, String learningRate) {
        Somebody somebody = join(workshop);
        judged(somebody, BOWL, "settings", SETTINGS.formatted(learningRate));
        return somebody;
    }

    /** Points in the finale by participant, as the database has them. */
    private static Map<Integer, String> finals(String workshop) {
        List<Object[]> rows = QuarkusTransaction.requiringNew()
                .call(() -> Panache.getSession()
                        .createNativeQuery("""
                        select s.participant_id, t.score from retrial t join submission s on s.id = t.submission_id
                        join participant p on p.id = s.participant_id join workshop w on w.id = p.workshop_id
                        where w.code = :code and not p.baseline""", Object[].class)
                        .setParameter("code", workshop)
                        .getResultList());
        return rows.stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> ((Number) row[0]).intValue(), row -> String.valueOf(row[1])));
    }

    private static void ready(String workshop) {
        eventually(() -> assertThat(organizer().get(desk(workshop)).<Integer>path("steps"))
                .isPositive());
    }

    private static Response begin(String workshop) {
        return organizer().post(desk(workshop));
    }

    private static Response step(String workshop, int from, int to) {
        return organizer().body(Map.of("from", from, "to", to)).post(desk(workshop) + "/step");
    }

    private static Response replay(String workshop, String slug) {
        return organizer().body(Map.of("exercise", slug)).post(desk(workshop) + "/race");
    }

    private static JsonPath finale(String workshop) {
        return given().get("/api/workshops/" + workshop + "/finale").jsonPath();
    }

    private static String race(String workshop) {
        return "/api/workshops/" + workshop + "/finale/exercises/" + BOWL + "/race";
    }

    private static String desk(String workshop) {
        return "/api/organizer/workshops/" + workshop + "/finales/" + round(workshop);
    }

    private static int round(String workshop) {
        return given().get("/api/workshops/" + workshop).path("rounds[0].id");
    }
}
