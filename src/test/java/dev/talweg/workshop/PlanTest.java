package dev.talweg.workshop;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workshops are planned, planned anew while they run, and copied. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlanTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String VALLEY = "the-long-valley";
    private static final String TUMOURS = "tumours";

    @Test
    void roundsAreAddedOrderedScheduledAndTakenOut() {
        String code = planned(BOWL);
        Map<String, Object> plan = plan(code);
        Instant at = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        rounds(plan)
                .add(new HashMap<>(Map.of(
                        "name",
                        "Second",
                        "exercises",
                        List.of(VALLEY),
                        "opensAt",
                        at.toString(),
                        "minutes",
                        30,
                        "freezeMinutes",
                        5,
                        "attempts",
                        3)));
        save(code, plan).then().statusCode(200);

        JsonPath workshop = given().get("/api/workshops/" + code).jsonPath();
        assertThat(Instant.parse(workshop.getString("rounds[1].closesAt"))).isEqualTo(at.plusSeconds(1800));
        assertThat(Instant.parse(workshop.getString("rounds[1].freezesAt"))).isEqualTo(at.plusSeconds(1500));

        plan = plan(code);
        Collections.reverse(rounds(plan));
        save(code, plan).then().statusCode(200);
        assertThat(given().get("/api/workshops/" + code).jsonPath().getList("rounds.name"))
                .containsExactly("Second", "Round 1");
        plan = plan(code);
        rounds(plan).remove(0);
        save(code, plan).then().statusCode(200);
        assertThat(given().get("/api/workshops/" + code).jsonPath().getList("rounds.name"))
                .containsExactly("Round 1");
    }

    @Test
    void exercisesChangePlacesInARound() {
        String code = planned(BOWL, VALLEY, TUMOURS);
        Map<String, Object> plan = plan(code);
        rounds(plan).get(0).put("exercises", List.of(TUMOURS, BOWL, VALLEY));
        save(code, plan).then().statusCode(200);
        assertThat(plan(code))
                .extracting("rounds")
                .asString()
                .contains("[tumours, learning-rate-on-a-bowl, the-long-valley]");
    }

    @Test
    void aRoundThatRunsGrowsAndLosesNothing() {
        String code = openWorkshop(BOWL);
        Map<String, Object> plan = plan(code);
        rounds(plan).get(0).put("exercises", List.of(BOWL, VALLEY));
        rounds(plan).get(0).put("minutes", 90);
        String closesBefore = given().get("/api/workshops/" + code).path("rounds[0].closesAt");
        save(code, plan).then().statusCode(200);
        String closesAfter = given().get("/api/workshops/" + code).path("rounds[0].closesAt");
        assertThat(Instant.parse(closesAfter))
                .isEqualTo(Instant.parse(closesBefore).plusSeconds(1800));

        plan = plan(code);
        rounds(plan).get(0).put("exercises", List.of(VALLEY));
        save(code, plan).then().statusCode(422);
        plan = plan(code);
        rounds(plan).clear();
        save(code, plan).then().statusCode(409);
    }

    @Test
    void anExtendedRoundKeepsItsEndWhenItsPlanIsSaved() {
        String code = openWorkshop(BOWL);
        act(code, "extend");
        String closes = given().get("/api/workshops/" + code).path("rounds[0].closesAt");
        Map<String, Object> plan = plan(code);
        rounds(plan).get(0).put("name", "Warm-up");
        save(code, plan).then().statusCode(200);
        assertThat((String) given().get("/api/workshops/" + code).path("rounds[0].closesAt"))
                .isEqualTo(closes);
    }

    @Test
    void whatAnotherHasSavedMeanwhileIsNotOverwritten() {
        String code = planned(BOWL);
        Map<String, Object> mine = plan(code);
        save(code, plan(code)).then().statusCode(200);
        save(code, mine).then().statusCode(409);
    }

    @Test
    void whatWillNotDoIsRefusedInASentence() {
        String code = planned(BOWL);
        refused(code, Map.of("exercises", List.of("no-such")), "no exercise “no-such”");
        refused(code, Map.of("opensAt", "2020-01-01T00:00:00Z"), "in the past");
        refused(code, Map.of("freezeMinutes", 5), "no end");
        refused(code, Map.of("minutes", 10, "freezeMinutes", 10), "freezes 1 to 9");
        refused(code, Map.of("name", " "), "1 to 60 characters");
        Map<String, Object> holes = plan(code);
        holes.put("rounds", Collections.singletonList(null));
        save(code, holes).then().statusCode(422);
        Map<String, Object> twice = plan(code);
        rounds(twice).add(new HashMap<>(Map.of("name", "Again", "exercises", List.of(BOWL))));
        save(code, twice).then().statusCode(422);
    }

    @Test
    void aCopyHasTheSameRoundsAndOtherInstances() {
        String code = openWorkshop(BOWL);
        Response copied = organizer().post("/api/organizer/workshops/" + code + "/copy");
        copied.then().statusCode(201);
        assertThat(copied.jsonPath().getList("rounds.state")).containsExactly("SCHEDULED");
        assertThat(copied.jsonPath().getList("rounds[0].exercises")).containsExactly(BOWL);
        String original = given().get("/api/workshops/" + code).path("rounds[0].secretDigest");
        assertThat(copied.jsonPath().getString("rounds[0].secretDigest")).isNotEqualTo(original);
    }

    @Test
    void hiddenInstancesAreDrawnAnewBeforeTheRoundAndNeverInIt() {
        String code = planned(BOWL);
        String before = given().get("/api/workshops/" + code).path("rounds[0].secretDigest");
        act(code, "redraw");
        assertThat((String) given().get("/api/workshops/" + code).path("rounds[0].secretDigest"))
                .isNotEqualTo(before);
        act(code, "open");
        int round = given().get("/api/workshops/" + code).path("rounds[0].id");
        organizer()
                .post("/api/organizer/workshops/" + code + "/rounds/" + round + "/redraw")
                .then()
                .statusCode(409);
    }

    @Test
    void theWrongButtonIsUndone() {
        String code = openWorkshop(BOWL);
        String closes = given().get("/api/workshops/" + code).path("rounds[0].closesAt");
        act(code, "close");
        act(code, "undo");
        JsonPath workshop = given().get("/api/workshops/" + code).jsonPath();
        assertThat(workshop.getString("rounds[0].state")).isEqualTo("OPEN");
        assertThat(workshop.getString("rounds[0].closesAt")).isEqualTo(closes);
        int round = workshop.getInt("rounds[0].id");
        organizer()
                .post("/api/organizer/workshops/" + code + "/rounds/" + round + "/undo")
                .then()
                .statusCode(409);
    }

    @Test
    void aPlanThatWasSavedSinceIsNotUndoneWithTheButton() {
        String code = openWorkshop(BOWL);
        act(code, "extend");
        save(code, plan(code)).then().statusCode(200);
        int round = given().get("/api/workshops/" + code).path("rounds[0].id");
        organizer()
                .post("/api/organizer/workshops/" + code + "/rounds/" + round + "/undo")
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsMissingIsSaid() {
        String code = planned(BOWL);
        Map<String, Object> plan = plan(code);
        rounds(plan).add(new HashMap<>(Map.of("name", "Empty", "exercises", List.of())));
        save(code, plan).then().statusCode(200);
        assertThat(plan(code).get("readiness").toString()).contains("Empty has no exercises");
    }

    @Test
    void whetherTeamsPlayIsSettledOnceSomebodyHasJoined() {
        String code = openWorkshop(BOWL);
        join(code);
        Map<String, Object> plan = plan(code);
        plan.put("teams", true);
        save(code, plan).then().statusCode(422);
    }

    private static void refused(String code, Map<String, Object> changed, String sentence) {
        Map<String, Object> plan = plan(code);
        rounds(plan).get(0).putAll(changed);
        Response refused = save(code, plan);
        refused.then().statusCode(422);
        assertThat((String) refused.path("detail")).contains(sentence);
    }

    private static String planned(String... exercises) {
        Response made = organizer()
                .body(Map.of("name", "Planned", "exercises", List.of(exercises)))
                .post("/api/organizer/workshops");
        made.then().statusCode(201);
        return made.path("code");
    }

    private static Map<String, Object> plan(String code) {
        Map<String, Object> plan = new HashMap<>(organizer()
                .get("/api/organizer/workshops/" + code + "/plan")
                .jsonPath()
                .getMap("$"));
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (Map<String, Object> round : rounds(plan)) {
            Map<String, Object> change = new HashMap<>(round);
            change.remove("state");
            rounds.add(change);
        }
        plan.put("rounds", rounds);
        return plan;
    }

    private static Response save(String code, Map<String, Object> plan) {
        Map<String, Object> change = new HashMap<>(plan);
        change.remove("readiness");
        return organizer().body(change).put("/api/organizer/workshops/" + code + "/plan");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rounds(Map<String, Object> plan) {
        return (List<Map<String, Object>>) plan.get("rounds");
    }
}
