package dev.talweg.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OrganizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/organizer/session",
                "/api/organizer/catalogue",
                "/api/organizer/workshops",
                "/api/organizer/workshops/DEMO",
                "/api/organizer/workshops/DEMO/leaderboard"
            })
    void nothingWithoutSigningIn(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aParticipantIsNoOrganizer() {
        Response joined = given().contentType("application/json")
                .body(Map.of("nickname", "Would-be organizer"))
                .post("/api/workshops/DEMO/participants");
        given().cookies(joined.cookies()).get("/api/organizer/workshops").then().statusCode(403);
    }

    @Test
    void aWrongPasswordIsRefusedInAPlainSentence() {
        given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "wrong"))
                .post("/api/organizer/session")
                .then()
                .statusCode(401)
                .body("detail", containsString("do not belong together"));
    }

    @Test
    void aWorkshopIsCreatedOpenedExtendedFrozenClosedAndFinalized() {
        Response made = signedIn()
                .contentType("application/json")
                .body(Map.of("name", "Tuesday", "kind", "SESSION", "exercises", List.of(anExercise()), "minutes", 30))
                .post("/api/organizer/workshops");
        made.then().statusCode(201).body("rounds[0].state", equalTo("SCHEDULED"));
        String code = made.path("code");
        int round = made.path("rounds[0].id");

        act(code, round, "freeze").then().statusCode(409).body("detail", containsString("scheduled"));
        act(code, round, "open").then().statusCode(200).body("rounds[0].state", equalTo("OPEN"));
        String closes =
                act(code, round, "extend").then().statusCode(200).extract().path("rounds[0].closesAt");
        assertThat(Instant.parse(closes)).isAfter(Instant.now().plusSeconds(34 * 60));
        act(code, round, "freeze").then().statusCode(200).body("rounds[0].state", equalTo("FROZEN"));
        act(code, round, "close").then().statusCode(200).body("rounds[0].state", equalTo("CLOSED"));
        given().get("/api/workshops/" + code)
                .then()
                .body("rounds[0].secret", nullValue())
                .body("rounds[0].secretDigest", notNullValue());
        act(code, round, "finalize")
                .then()
                .statusCode(200)
                .body("rounds[0].state", equalTo("FINALIZED"))
                .body("rounds[0].secret", notNullValue());
        signedIn().get("/api/organizer/workshops").then().body("code", hasItem(code));
    }

    @Test
    void anUnknownExerciseIsNamed() {
        signedIn()
                .contentType("application/json")
                .body(Map.of("name", "Tuesday", "exercises", List.of("no-such")))
                .post("/api/organizer/workshops")
                .then()
                .statusCode(422)
                .body("detail", containsString("no-such"));
    }

    @Test
    void anUnknownActionIsRefused() {
        act("DEMO", 1, "explode").then().statusCode(404);
    }

    private static String anExercise() {
        return signedIn().get("/api/organizer/catalogue").path("[0].slug");
    }

    private static Response act(String code, int round, String action) {
        return signedIn().post("/api/organizer/workshops/" + code + "/rounds/" + round + "/" + action);
    }

    static RequestSpecification signedIn() {
        Response session = given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
        session.then().statusCode(204);
        return given().cookies(session.cookies());
    }
}
