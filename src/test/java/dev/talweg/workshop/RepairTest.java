package dev.talweg.workshop;

import static dev.talweg.Evening.act;
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
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an organizer puts right about participants and teams. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RepairTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @Test
    void whoIsHiddenIsOnNoBoardAndInNoListUntilRestored() {
        String code = openWorkshop(BOWL);
        Somebody loud = join(code);
        judged(loud, BOWL, "settings", descent("0.05"));
        eventually(() -> assertThat(board(code)).contains(loud.nickname()));
        repair(code, loud, "hide", Map.of()).then().statusCode(200);
        eventually(() -> assertThat(board(code)).doesNotContain(loud.nickname()));
        assertThat(given().get("/api/workshops/" + code).asString()).doesNotContain(loud.nickname());
        // A hidden one notices nothing.
        judged(loud, BOWL, "settings", descent("0.06"));
        repair(code, loud, "restore", Map.of()).then().statusCode(200);
        eventually(() -> assertThat(board(code)).contains(loud.nickname()));
    }

    @Test
    void whoIsDisqualifiedHandsNothingInAndStandsNowhere() {
        String code = openWorkshop(BOWL);
        Somebody cheat = join(code);
        judged(cheat, BOWL, "settings", descent("0.05"));
        repair(code, cheat, "disqualify", Map.of()).then().statusCode(200);
        Response refused = submit(
                cheat, BOWL, "settings", descent("0.05"), UUID.randomUUID().toString());
        refused.then().statusCode(403);
        assertThat((String) refused.path("detail")).contains("talk to the organizers");
        eventually(() -> assertThat(board(code)).doesNotContain(cheat.nickname()));
    }

    @Test
    void twoRowsOfOnePersonBecomeOne() {
        String code = openWorkshop(BOWL);
        Somebody phone = join(code);
        Somebody laptop = join(code);
        judged(phone, BOWL, "settings", descent("0.05"));
        JsonPath better = judged(laptop, BOWL, "settings", descent("0.12"));
        repair(code, phone, "merge", Map.of("into", laptop.id())).then().statusCode(200);
        eventually(() -> assertThat(board(code)).doesNotContain(phone.nickname()));
        JsonPath me = phone.calling()
                .get("/api/workshops/" + code + "/participants/me")
                .jsonPath();
        assertThat(me.getInt("id")).isEqualTo(laptop.id());
        JsonPath row = given().get("/api/workshops/" + code + "/leaderboard").jsonPath();
        eventually(() -> assertThat(given().get("/api/workshops/" + code + "/leaderboard")
                        .jsonPath()
                        .getInt("standings.find { it.name == '" + laptop.nickname() + "' }.exercises['" + BOWL
                                + "'].tries"))
                .isEqualTo(2));
        assertThat(row.getDouble("standings.find { it.name == '" + laptop.nickname() + "' }.score"))
                .isEqualTo(better.getDouble("score"));
        judged(phone, BOWL, "settings", descent("0.04"));
    }

    @Test
    void aLostResumeCodeIsReplaced() {
        String code = openWorkshop(BOWL);
        Somebody lost = join(code);
        String old = lost.calling()
                .get("/api/workshops/" + code + "/participants/me")
                .path("resumeCode");
        String made = repair(code, lost, "new-code", Map.of()).path("resumeCode");
        resume(code, old).then().statusCode(404);
        resume(code, made).then().statusCode(200);
    }

    @Test
    void whoHasExtraTimeHandsInAfterTheBell() {
        String code = openWorkshop(BOWL);
        Somebody late = join(code);
        Somebody other = join(code);
        act(code, "close");
        submit(late, BOWL, "settings", descent("0.05"), UUID.randomUUID().toString())
                .then()
                .statusCode(409);
        repair(code, late, "extra-time", Map.of("minutes", 10)).then().statusCode(200);
        late.calling().get("/api/workshops/" + code + "/participants/me").then().body("extraMinutes", equalTo(10));
        other.calling()
                .get("/api/workshops/" + code + "/participants/me")
                .then()
                .body("extraMinutes", equalTo(0));
        judged(late, BOWL, "settings", descent("0.05"));
        submit(other, BOWL, "settings", descent("0.05"), UUID.randomUUID().toString())
                .then()
                .statusCode(409);
    }

    @Test
    void somebodyIsMovedToAnotherTeamAndRenamed() {
        String code = openTeamWorkshop(BOWL);
        Somebody ada = found(code, "Ridge " + UUID.randomUUID().toString().substring(0, 8));
        Somebody bo = joinTeamOf(ada);
        Somebody cy = found(code, "Valley " + UUID.randomUUID().toString().substring(0, 8));
        int team =
                cy.calling().get("/api/workshops/" + code + "/participants/me").path("competitor");
        repair(code, bo, "move", Map.of("team", team)).then().statusCode(200);
        assertThat(cy.calling()
                        .get("/api/workshops/" + code + "/participants/me")
                        .jsonPath()
                        .getList("team.members"))
                .containsExactlyInAnyOrder(bo.nickname(), cy.nickname());
        repair(code, bo, "rename", Map.of("nickname", "Boris " + bo.id()))
                .then()
                .statusCode(200);
        repair(code, bo, "rename", Map.of("nickname", cy.nickname())).then().statusCode(409);
        repair(code, bo, "merge", Map.of("into", team)).then().statusCode(422);
    }

    private static Response repair(String code, Somebody who, String repair, Map<String, Object> wanted) {
        return organizer().body(wanted).post("/api/organizer/workshops/" + code + "/people/" + who.id() + "/" + repair);
    }

    private static Response resume(String code, String resumeCode) {
        return given().contentType("application/json")
                .body(Map.of("resumeCode", resumeCode))
                .post("/api/workshops/" + code + "/participants/resume");
    }

    private static String board(String code) {
        return given().get("/api/workshops/" + code + "/leaderboard").asString();
    }

    private static String descent(String rate) {
        return "optimiser: gradient-descent\nlearningRate: " + rate + "\n";
    }
}
