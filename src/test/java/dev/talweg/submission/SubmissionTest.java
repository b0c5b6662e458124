package dev.talweg.submission;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.Evening.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SubmissionTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String DESCENT = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @Test
    void settingsAreJudgedScoredAndKept() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath seen = judged(ada, BOWL, "settings", DESCENT);
        assertThat(seen.getString("verdict")).isEqualTo("SCORED");
        assertThat(seen.getDouble("score")).isPositive();
        assertThat(seen.getString("message")).isNotBlank();
        JsonPath tape = ada.calling()
                .get("/api/submissions/" + seen.getString("id") + "/tape")
                .jsonPath();
        assertThat(tape.getList("calls")).hasSizeBetween(2, 200).hasSameSizeAs(tape.getList("x"));
        ada.calling()
                .get("/api/submissions/" + seen.getString("id") + "/source")
                .then()
                .body("source", equalTo(DESCENT));
        ada.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises")
                .then()
                .body("[0].best", equalTo((float) seen.getDouble("score")))
                .body("[0].tries", equalTo(1));
    }

    @Test
    void theStarterProgramRunsAndIsScored() {
        Somebody ada = join(openWorkshop(BOWL));
        String starter = ada.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL)
                .path("starters.python");
        JsonPath seen = judged(ada, BOWL, "python", starter);
        assertThat(seen.getString("verdict")).as(seen.prettify()).isEqualTo("SCORED");
        assertThat(seen.getDouble("score")).isPositive();
    }

    @Test
    void anErrorComesBackWithItsLineAndWhatWasPrintedAndNothingOfOurs() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath seen = judged(
                ada, BOWL, "python", "def minimize(oracle, x0):\n    print('so far so good')\n    return 1 / 0\n");
        assertThat(seen.getString("verdict")).isEqualTo("RUNTIME_ERROR");
        assertThat(seen.getString("message")).contains("ZeroDivisionError");
        assertThat(seen.getInt("errorLine")).isEqualTo(3);
        assertThat(seen.getString("log")).contains("so far so good");
        assertThat(seen.prettify()).doesNotContain("worker.py").doesNotContain("harness");
    }

    @Test
    void practiceIsJudgedWithoutScoreAndCountsAsNoTry() {
        Somebody ada = join(openWorkshop(BOWL));
        Response accepted = ada.calling()
                .body(Map.of("language", "settings", "source", DESCENT))
                .post("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/practice");
        accepted.then().statusCode(202);
        JsonPath seen = judged(ada, accepted.<String>path("id"));
        assertThat(seen.getString("verdict")).isEqualTo("SCORED");
        assertThat(seen.<Object>get("score")).isNull();
        ada.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises")
                .then()
                .body("[0].tries", equalTo(0));
    }

    @Test
    void theSameSubmissionGetsTheSameScoreToTheLastBit() {
        Somebody ada = join(openWorkshop(BOWL));
        double first = judged(ada, BOWL, "settings", DESCENT).getDouble("score");
        assertThat(judged(ada, BOWL, "settings", DESCENT).getDouble("score")).isEqualTo(first);
    }

    @Test
    void theSameKeyIsTheSameSubmissionEvenTenTimesAtOnce() {
        Somebody ada = join(openWorkshop(BOWL));
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> sent = IntStream.range(0, 10)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> submit(ada, BOWL, "settings", DESCENT, key)))
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.statusCode() + answer.<String>path("id")))
                .allMatch(answer -> answer.startsWith("202"))
                .containsOnly("202" + sent.get(0).join().path("id"));
        ada.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions")
                .then()
                .body("$", hasSize(1));
    }

    @Test
    void nobodySeesAnothersSubmission() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        String id = judged(ada, BOWL, "settings", DESCENT).getString("id");
        for (String part : List.of("", "/source", "/tape")) {
            bo.calling().get("/api/submissions/" + id + part).then().statusCode(404);
            given().get("/api/submissions/" + id + part).then().statusCode(404);
            organizer().get("/api/submissions/" + id + part).then().statusCode(200);
        }
    }

    @Test
    void theAnswerSaysWhereToLook() {
        Somebody ada = join(openWorkshop(BOWL));
        submit(ada, BOWL, "settings", DESCENT, UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/submissions/"));
    }

    @Test
    void beforeAndAfterTheRoundNothingCounts() {
        String workshop = organizer()
                .body(Map.of("name", "Later", "exercises", List.of(BOWL), "minutes", 60))
                .post("/api/organizer/workshops")
                .path("code");
        Somebody ada = join(workshop);
        String key = UUID.randomUUID().toString();
        submit(ada, BOWL, "settings", DESCENT, key).then().statusCode(409).body("detail", containsString("not opened"));
        act(workshop, "open");
        submit(ada, BOWL, "settings", DESCENT, key).then().statusCode(202);
        act(workshop, "close");
        submit(ada, BOWL, "settings", DESCENT, "another key after the bell")
                .then()
                .statusCode(409)
                .body("title", equalTo("Round not open"));
        submit(ada, BOWL, "settings", DESCENT, key).then().statusCode(202);
    }

    @Test
    void whatCannotBeJudgedIsRefusedInAPlainSentence() {
        Somebody ada = join(openWorkshop(BOWL));
        String key = UUID.randomUUID().toString();
        submit(ada, BOWL, "python", "a".repeat(65 * 1024), key).then().statusCode(413);
        submit(ada, BOWL, "python", "print('\0')", key).then().statusCode(422).body("detail", containsString("NUL"));
        submit(ada, BOWL, "python", "  ", key).then().statusCode(422);
        submit(ada, BOWL, "cobol", "DISPLAY", key).then().statusCode(400);
        submit(ada, "no-such", "python", "pass", key).then().statusCode(404);
        submit(ada, BOWL, "python", "pass", "k".repeat(65))
                .then()
                .statusCode(422)
                .body("detail", containsString("key"));
        given().contentType("application/json")
                .body(Map.of("language", "python", "source", "pass"))
                .post("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions")
                .then()
                .statusCode(401);
    }

    @Test
    void aBodyTooLargeIsRefused() {
        Somebody ada = join(openWorkshop(BOWL));
        submit(ada, BOWL, "python", "a".repeat(400 * 1024), UUID.randomUUID().toString())
                .then()
                .statusCode(413);
    }

    @Test
    void aBaselineStandsOnTheBoardOfEachOpenedRound() {
        String workshop = openWorkshop(BOWL);
        eventually(() ->
                given().get("/api/workshops/" + workshop + "/exercises").then().body("[0].baseline", notNullValue()));
        given().get("/api/workshops/" + workshop + "/exercises/" + BOWL)
                .then()
                .body("ghosts[0].tape.calls[0]", equalTo(1))
                .body("exercise.slug", startsWith("learning"));
    }
}
