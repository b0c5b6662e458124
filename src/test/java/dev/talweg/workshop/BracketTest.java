package dev.talweg.workshop;

import static dev.talweg.Evening.addBrackets;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinBracket;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Brackets are planned, chosen when joining, and changed by organizers. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BracketTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @Test
    void joiningAsksForOneOfThem() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", " Professionals ");
        assertThat(given().get("/api/workshops/" + code).jsonPath().getList("brackets"))
                .containsExactly("Students", "Professionals");
        refused(joining(code, Map.of("nickname", "Ada")), "Please choose a bracket: Students, Professionals.");
        refused(joining(code, Map.of("nickname", "Ada", "bracket", "Wizards")), "There is no bracket “Wizards”.");
        joining(code, Map.of("nickname", "Ada", "bracket", "Students")).then().statusCode(201);
        assertThat(bracketOf(code, "Ada")).isEqualTo("Students");
    }

    @Test
    void whereThereAreNoneNobodyChoosesOne() {
        String code = openWorkshop(BOWL);
        assertThat(given().get("/api/workshops/" + code).jsonPath().getList("brackets"))
                .isEmpty();
        refused(joining(code, Map.of("nickname", "Ada", "bracket", "Students")), "no brackets");
    }

    @Test
    void aTeamIsInTheOneThatItsFounderChose() {
        String code = openTeamWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        refused(joining(code, Map.of("nickname", "Ada", "team", "Ridge")), "choose a bracket");
        Response founded = joining(code, Map.of("nickname", "Ada", "team", "Ridge", "bracket", "Professionals"));
        founded.then().statusCode(201);
        String teamCode = founded.path("team.code");
        refused(
                joining(code, Map.of("nickname", "Bo", "teamCode", teamCode, "bracket", "Students")),
                "chosen by who founds the team");
        Response second = joining(code, Map.of("nickname", "Bo", "teamCode", teamCode));
        second.then().statusCode(201);
        assertThat(bracketOf(code, "Ridge")).isEqualTo("Professionals");
        assertThat(bracketOf(code, "Bo")).isNull();
        refused(repaired(code, second.path("id"), "Students"), "plays for “Ridge”");
        repaired(code, founded.path("competitor"), "Students").then().statusCode(200);
        assertThat(bracketOf(code, "Ridge")).isEqualTo("Students");
    }

    @Test
    void whoIsInOneStaysInItUnderAnotherNameAndInAnotherPlace() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        Somebody ada = joinBracket(code, "Students");
        Somebody bo = joinBracket(code, "Professionals");
        Map<String, Object> plan = plan(code);
        brackets(plan).get(0).put("name", "Professionals");
        brackets(plan).get(1).put("name", "Students");
        Collections.reverse(brackets(plan));
        save(code, plan).then().statusCode(200);
        assertThat(given().get("/api/workshops/" + code).jsonPath().getList("brackets"))
                .containsExactly("Students", "Professionals");
        assertThat(bracketOf(code, ada.nickname())).isEqualTo("Professionals");
        assertThat(bracketOf(code, bo.nickname())).isEqualTo("Students");
    }

    @Test
    void oneThatSomebodyIsInIsNotTakenOut() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        Somebody ada = joinBracket(code, "Students");
        Map<String, Object> without = plan(code);
        brackets(without).remove(0);
        refused(save(code, without), "“Students” cannot be taken out: 1 competes in it.");
        repaired(code, ada.id(), "Professionals").then().statusCode(200);
        save(code, without).then().statusCode(200);
        repaired(code, ada.id(), "").then().statusCode(200);
        assertThat(bracketOf(code, ada.nickname())).isNull();
        assertThat(plan(code).get("readiness").toString()).contains("1 competes in no bracket");
    }

    @Test
    void whatWillNotDoIsRefusedInASentence() {
        String code = openWorkshop(BOWL);
        refusedPlan(code, List.of("Students", "students"), "is there twice");
        refusedPlan(code, List.of(" "), "1 to 40 characters");
        refusedPlan(code, List.of("x".repeat(41)), "1 to 40 characters");
        refusedPlan(code, List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"), "at most 8 brackets");
        Map<String, Object> foreign = plan(code);
        foreign.put("brackets", List.of(Map.of("id", 0, "name", "Nobody's")));
        refused(save(code, foreign), "no bracket 0");
        Map<String, Object> nameless = plan(code);
        nameless.put("brackets", Collections.singletonList(null));
        refused(save(code, nameless), "each bracket a name");
        Somebody ada = join(code);
        refused(repaired(code, ada.id(), "Students"), "no brackets");
        refused(
                organizer()
                        .body(Map.of())
                        .post("/api/organizer/workshops/" + code + "/people/" + ada.id() + "/bracket"),
                "in which bracket");
    }

    @Test
    void aCopyHasTheSameAndWhatChangesIsInTheLog() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        Somebody ada = joinBracket(code, "Students");
        repaired(code, ada.id(), "Professionals").then().statusCode(200);
        Map<String, String> entry = organizer()
                .get("/api/organizer/workshops/" + code + "/audit")
                .jsonPath()
                .getMap("[0]", String.class, String.class);
        assertThat(entry).containsEntry("deed", "changed the bracket").containsEntry("subject", ada.nickname());
        assertThat(entry.get("before")).contains("among Students");
        assertThat(entry.get("after")).contains("among Professionals");
        Response copied = organizer().post("/api/organizer/workshops/" + code + "/copy");
        assertThat(copied.jsonPath().getList("brackets")).containsExactly("Students", "Professionals");
        assertThat(plan(code).get("brackets"))
                .isNotEqualTo(plan(copied.path("code")).get("brackets"));
    }

    @Test
    void aRehearsalTriesEachOfThem() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        organizer()
                .body(Map.of("participants", 3))
                .post("/api/organizer/workshops/" + code + "/rehearsal")
                .then()
                .statusCode(204);
        assertThat(organizer()
                        .get("/api/organizer/workshops/" + code + "/people")
                        .jsonPath()
                        .getList("bracket"))
                .containsExactlyInAnyOrder("Students", "Professionals", "Students");
        organizer()
                .delete("/api/organizer/workshops/" + code + "/rehearsal")
                .then()
                .statusCode(204);
    }

    @Test
    void whoBecomesOneWithSomebodyBringsTheirBracketAlong() {
        String code = openWorkshop(BOWL);
        Somebody first = join(code);
        addBrackets(code, "Students", "Professionals");
        Somebody second = joinBracket(code, "Students");
        organizer()
                .body(Map.of("into", first.id()))
                .post("/api/organizer/workshops/" + code + "/people/" + second.id() + "/merge")
                .then()
                .statusCode(200);
        assertThat(bracketOf(code, first.nickname())).isEqualTo("Students");
        repaired(code, first.id(), "Professionals").then().statusCode(200);
        Map<String, Object> plan = plan(code);
        brackets(plan).remove(0);
        save(code, plan).then().statusCode(200);
    }

    private static void refusedPlan(String code, List<String> names, String sentence) {
        Map<String, Object> plan = plan(code);
        plan.put("brackets", names.stream().map(name -> Map.of("name", name)).toList());
        refused(save(code, plan), sentence);
    }

    private static void refused(Response answer, String sentence) {
        answer.then().statusCode(422);
        assertThat((String) answer.path("detail")).contains(sentence);
    }

    private static Response joining(String code, Map<String, String> body) {
        return given().contentType("application/json").body(body).post("/api/workshops/" + code + "/participants");
    }

    private static Response repaired(String code, int who, String bracket) {
        return organizer()
                .body(Map.of("bracket", bracket))
                .post("/api/organizer/workshops/" + code + "/people/" + who + "/bracket");
    }

    private static String bracketOf(String code, String nickname) {
        return organizer()
                .get("/api/organizer/workshops/" + code + "/people")
                .jsonPath()
                .getString("find { it.nickname == '" + nickname + "' }.bracket");
    }

    private static Map<String, Object> plan(String code) {
        Map<String, Object> plan = new HashMap<>(organizer()
                .get("/api/organizer/workshops/" + code + "/plan")
                .jsonPath()
                .<String, Object>getMap("$"));
        for (Object round : (List<?>) plan.get("rounds")) ((Map<?, ?>) round).remove("state");
        plan.put("brackets", new ArrayList<>((List<?>) plan.get("brackets")));
        return plan;
    }

    private static Response save(String code, Map<String, Object> plan) {
        Map<String, Object> change = new HashMap<>(plan);
        change.remove("readiness");
        return organizer().body(change).put("/api/organizer/workshops/" + code + "/plan");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> brackets(Map<String, Object> plan) {
        return (List<Map<String, Object>>) plan.get("brackets");
    }
}
