package dev.talweg.workshop;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.found;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinTeamOf;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.Evening.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Teams: joining one, and competing as one. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TeamTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SETTINGS = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @TestHTTPResource
    URI server;

    @Test
    void whoJoinsByTheCodeIsInTheTeam() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        me(bo).then()
                .body("team.name", equalTo("The Saddles"))
                .body("team.members", equalTo(List.of(ada.nickname(), bo.nickname())))
                .body("competitor", equalTo(me(ada).<Integer>path("competitor")))
                .body("competitor", not(equalTo(bo.id())))
                .body("resumeCode", not(equalTo(me(bo).<String>path("team.code"))));
    }

    @Test
    void aWorkshopHasTeamsOrHasNone() {
        String alone = openWorkshop(BOWL);
        given().get("/api/workshops/" + alone).then().body("teams", equalTo(false));
        joining(alone, Map.of("nickname", "Ada", "team", "The Saddles"))
                .then()
                .statusCode(422)
                .body("detail", containsString("no teams"));
        me(join(alone)).then().body("team", nullValue());
        String together = openTeamWorkshop(BOWL);
        given().get("/api/workshops/" + together).then().body("teams", equalTo(true));
        joining(together, Map.of("nickname", "Ada"))
                .then()
                .statusCode(422)
                .body("detail", containsString("played in teams"));
        joining(together, Map.of("nickname", "Ada", "team", "The Saddles", "teamCode", "AAAA-AAAA-AAAA"))
                .then()
                .statusCode(422);
        joining(together, Map.of("nickname", "Ada", "teamCode", "AAAA-AAAA-AAAA"))
                .then()
                .statusCode(404)
                .body("detail", containsString("No team"));
    }

    @Test
    void aTeamsNameIsItsOwn() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        joining(ada.workshop(), Map.of("nickname", "Bo", "team", "the saddles"))
                .then()
                .statusCode(409)
                .body("detail", containsString("taken"));
        joining(ada.workshop(), Map.of("nickname", "The Saddles", "team", "Another"))
                .then()
                .statusCode(409);
        joining(ada.workshop(), Map.of("nickname", "Solo", "team", "solo"))
                .then()
                .statusCode(409)
                .body("detail", containsString("taken"));
        joining(ada.workshop(), Map.of("nickname", "Bo", "team", ada.nickname()))
                .then()
                .statusCode(409);
    }

    @Test
    void aJoinRepeatedWithItsKeyFoundsOneTeam() {
        String workshop = openTeamWorkshop(BOWL);
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("nickname", "Ada", "team", "The Saddles");
        int first = given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/workshops/" + workshop + "/participants")
                .path("competitor");
        given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/workshops/" + workshop + "/participants")
                .then()
                .statusCode(201)
                .body("competitor", equalTo(first));
    }

    @Test
    void aFullTeamTakesNobody() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        for (int others = 0; others < 7; others++) joinTeamOf(ada);
        joining(ada.workshop(), Map.of("nickname", "Late", "teamCode", code(ada)))
                .then()
                .statusCode(409)
                .body("detail", containsString("8 members"));
        joining(ada.workshop(), Map.of("nickname", "Late", "team", "Another"))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyIsATeam() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        given().contentType("application/json")
                .body(Map.of("resumeCode", code(ada)))
                .post("/api/workshops/" + ada.workshop() + "/participants/resume")
                .then()
                .statusCode(404);
        given().get("/api/workshops/" + ada.workshop())
                .then()
                .body("participants", equalTo(1))
                .body("nicknames", equalTo(List.of(ada.nickname())));
        List<Map<String, Object>> workshops =
                organizer().get("/api/organizer/workshops").jsonPath().getList("$");
        assertThat(workshops)
                .filteredOn(each -> each.get("code").equals(ada.workshop()))
                .singleElement()
                .satisfies(each -> assertThat(each.get("participants")).isEqualTo(1));
    }

    @Test
    void aTeamCompetesAsOne() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        Somebody eve = found(ada.workshop(), "The Others");
        JsonPath handedIn = judged(ada, BOWL, "settings", SETTINGS);
        double score = handedIn.getDouble("score");
        assertThat(handedIn.getString("author")).isEqualTo(ada.nickname());
        judged(bo, BOWL, "settings", "optimiser: gradient-descent\nlearningRate: 0.01\n");
        bo.calling().get("/api/submissions/" + handedIn.getString("id")).then().statusCode(200);
        eve.calling().get("/api/submissions/" + handedIn.getString("id")).then().statusCode(404);
        JsonPath history = bo.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions")
                .jsonPath();
        assertThat(history.getList("author")).isEqualTo(List.of(bo.nickname(), ada.nickname()));
        bo.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL)
                .then()
                .body("exercise.best", equalTo((float) score))
                .body("exercise.tries", equalTo(2));
        eventually(() -> {
            List<Map<String, Object>> rows = given().get("/api/workshops/" + ada.workshop() + "/leaderboard")
                    .jsonPath()
                    .getList("standings.findAll { !it.baseline }");
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.get("name")).isEqualTo("The Saddles");
                assertThat(row.get("participant")).isEqualTo(me(bo).path("competitor"));
                assertThat(((Number) row.get("score")).floatValue()).isEqualTo((float) score);
            });
        });
    }

    @Test
    void allOfATeamHearWhatOneHandsIn() throws Exception {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        Somebody eve = found(ada.workshop(), "The Others");
        try (Listening bos = new Listening(server, ada.workshop(), bo);
                Listening eves = new Listening(server, ada.workshop(), eve)) {
            bos.next(message -> message.getString("kind").equals("snapshot"));
            eves.next(message -> message.getString("kind").equals("snapshot"));
            Response accepted =
                    submit(ada, BOWL, "settings", SETTINGS, UUID.randomUUID().toString());
            JsonPath heard = bos.next(message -> message.getString("kind").equals("submission")
                    && message.getString("submission.state").equals("JUDGED"));
            assertThat(heard.getString("submission.id")).isEqualTo(accepted.path("id"));
            assertThat(heard.getString("submission.author")).isEqualTo(ada.nickname());
            eves.next(message -> message.getString("kind").equals("standings"));
            assertThat(eves.heard).noneMatch(text -> text.contains("\"kind\":\"submission\""));
        }
    }

    private static Response me(Somebody who) {
        return who.calling().get("/api/workshops/" + who.workshop() + "/participants/me");
    }

    private static String code(Somebody who) {
        return me(who).path("team.code");
    }

    private static Response joining(String workshop, Map<String, String> body) {
        return given().contentType("application/json").body(body).post("/api/workshops/" + workshop + "/participants");
    }
}
