package dev.talweg.draft;

import static dev.talweg.Evening.found;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinTeamOf;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the server does with changes that only browsers understand: here they are words. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SharedTextTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @TestHTTPResource
    URI server;

    @Test
    void itBeginsOnceWhoeverComesFirst() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        Somebody bo = joinTeamOf(ada);
        List<CompletableFuture<Response>> both = List.of(
                CompletableFuture.supplyAsync(() -> open(ada, "ada's", 0)),
                CompletableFuture.supplyAsync(() -> open(bo, "bo's", 0)));
        List<List<String>> seen = both.stream()
                .map(CompletableFuture::join)
                .map(SharedTextTest::words)
                .toList();
        assertThat(seen.get(0)).hasSize(1).isEqualTo(seen.get(1));
    }

    @Test
    void changesAreNumberedKeptAndToldToTheTeamAlone() throws Exception {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        Somebody bo = joinTeamOf(ada);
        Somebody eve = found(ada.workshop(), "Others");
        try (Listening bos = new Listening(server, ada.workshop(), bo);
                Listening eves = new Listening(server, ada.workshop(), eve)) {
            bos.next(message -> message.getString("kind").equals("snapshot"));
            eves.next(message -> message.getString("kind").equals("snapshot"));
            open(ada, "first", 0).then().statusCode(200).body("seq", equalTo(1));
            change(ada, "second", 1).then().statusCode(200).body("seq", equalTo(2));
            JsonPath heard = bos.next(message -> message.getString("kind").equals("together"));
            assertThat(heard.getLong("nth")).isEqualTo(2);
            assertThat(heard.getString("exercise")).isEqualTo(BOWL);
            assertThat(heard.getString("language")).isEqualTo("python");
            assertThat(heard.getString("change")).isEqualTo(base64("second"));
            call(ada, "/caret", Map.of("caret", base64("here"))).then().statusCode(204);
            assertThat(bos.next(message -> message.getString("kind").equals("caret"))
                            .getString("caret"))
                    .isEqualTo(base64("here"));
            open(eve, "eve's", 0);
            assertThat(eves.heard).noneMatch(text -> text.contains("together") || text.contains("caret"));
            assertThat(words(open(eve, "", 0))).containsExactly("eve's");
        }
    }

    @Test
    void whoHasMissedSomethingGetsItWithTheNextAnswer() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        Somebody bo = joinTeamOf(ada);
        open(ada, "1", 0);
        change(ada, "2", 1);
        change(ada, "3", 2);
        Response answer = change(bo, "4", 1);
        assertThat(words(answer)).containsExactly("2", "3");
        answer.then().body("seq", equalTo(4)).body("kept", equalTo(4));
        assertThat(words(open(ada, "", 3))).containsExactly("4");
        assertThat(words(open(ada, "", 4))).isEmpty();
    }

    @Test
    void ofManyAtOnceNoneIsLost() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        open(ada, "0", 0);
        List<CompletableFuture<Response>> all = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> change(ada, "" + number, 1)))
                .toList();
        assertThat(all)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(all.stream().map(answer -> answer.join().<Integer>path("seq")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, 41).boxed().toList());
        assertThat(words(open(ada, "", 0)))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, 40)
                        .mapToObj(number -> "" + number)
                        .toList());
    }

    @Test
    void theOldestGiveWayToTheirSum() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        open(ada, "1", 0);
        for (int number = 2; number <= 6; number++) change(ada, "" + number, number - 1);
        fold(ada, "1 to 4", 4).then().statusCode(204);
        assertThat(words(open(ada, "", 0))).containsExactly("1 to 4", "5", "6");
        assertThat(words(open(ada, "", 5))).containsExactly("6");
        fold(ada, "of the future", 99).then().statusCode(204);
        fold(ada, "of the past", 0).then().statusCode(204);
        assertThat(words(open(ada, "", 0))).containsExactly("1 to 4", "5", "6");
        change(ada, "7", 6).then().body("seq", equalTo(7)).body("kept", equalTo(4));
    }

    @Test
    void eachLanguageIsATextOfItsOwn() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        open(ada, "python's", 0);
        call(ada, "settings", "", Map.of("first", base64("settings'"), "seen", 0))
                .then()
                .statusCode(200)
                .body("changes", equalTo(List.of(base64("settings'"))));
        call(ada, "cobol", "", Map.of("first", base64("x"), "seen", 0)).then().statusCode(404);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        change(ada, "before it begins", 0).then().statusCode(404).body("detail", containsString("not begun"));
        open(ada, "1", 0);
        call(ada, "/changes", Map.of("change", "no Base64!", "seen", 1)).then().statusCode(422);
        call(ada, "/changes", Map.of("seen", 1)).then().statusCode(422);
        call(ada, "/changes", Map.of("change", base64("x"))).then().statusCode(422);
        call(ada, "/changes", Map.of("change", base64("x"), "seen", -1)).then().statusCode(422);
        change(ada, "x".repeat(170_000), 1).then().statusCode(413);
        call(ada, "/caret", Map.of("caret", base64("x".repeat(5000)))).then().statusCode(422);
        assertThat(words(open(ada, "", 0))).containsExactly("1");
    }

    @Test
    void noTeamFillsTheDatabase() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        open(ada, "1", 0);
        String large = "x".repeat(160_000);
        int seq = 1;
        Response answer = change(ada, large, seq);
        while (answer.statusCode() == 200) answer = change(ada, large, ++seq);
        answer.then().statusCode(413).contentType("application/problem+json");
        assertThat(seq).isBetween(20, 30);
        fold(ada, "short again", seq).then().statusCode(204);
        change(ada, "on", seq).then().statusCode(200);
    }

    @Test
    void whatIsMeantForOneTeamNeverReachesAnother() {
        Somebody ada = found(openTeamWorkshop(BOWL), "Team");
        Somebody eve = found(ada.workshop(), "Others");
        open(ada, "ada's", 0);
        open(eve, "eve's", 0);
        Map<String, Object> meantForAda = Map.of("change", base64("x"), "seen", 1, "team", team(ada));
        call(eve, "/changes", meantForAda).then().statusCode(409).body("detail", containsString("another team"));
        call(eve, "/sum", Map.of("sum", base64("x"), "upTo", 1, "team", team(ada)))
                .then()
                .statusCode(409);
        call(eve, "", Map.of("first", base64("x"), "seen", 0, "team", team(ada)))
                .then()
                .statusCode(409);
        call(eve, "/caret", Map.of("caret", base64("x"), "team", team(ada)))
                .then()
                .statusCode(409);
        assertThat(words(open(eve, "", 0))).containsExactly("eve's");
        assertThat(words(open(ada, "", 0))).containsExactly("ada's");
    }

    @Test
    void whoIsInNoTeamWritesAlone() {
        Somebody ada = join(openWorkshop(BOWL));
        open(ada, "1", 0).then().statusCode(404).body("detail", containsString("no team"));
    }

    private static Response open(Somebody who, String first, long seen) {
        return call(who, "", Map.of("first", base64(first), "seen", seen));
    }

    private static Response change(Somebody who, String change, long seen) {
        return call(who, "/changes", Map.of("change", base64(change), "seen", seen));
    }

    private static Response fold(Somebody who, String sum, long upTo) {
        return call(who, "/sum", Map.of("sum", base64(sum), "upTo", upTo));
    }

    private static Response call(Somebody who, String end, Map<String, ?> body) {
        return call(who, "python", end, body);
    }

    private static Response call(Somebody who, String language, String end, Map<String, ?> body) {
        Map<String, Object> forTheTeam = new HashMap<>(body);
        forTheTeam.putIfAbsent("team", team(who));
        return who.calling().body(forTheTeam).post(path(who, language) + end);
    }

    private static int team(Somebody who) {
        return who.calling()
                .get("/api/workshops/" + who.workshop() + "/participants/me")
                .path("competitor");
    }

    private static String path(Somebody who, String language) {
        return "/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/together/" + language;
    }

    private static List<String> words(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("changes", String.class).stream()
                .map(change -> new String(Base64.getDecoder().decode(change), StandardCharsets.UTF_8))
                .toList();
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
