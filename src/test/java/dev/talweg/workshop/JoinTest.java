package dev.talweg.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class JoinTest {

    private static final String PARTICIPANTS = "/api/workshops/DEMO/participants";

    @Test
    void whoJoinsIsKnownByCookieAndByBearer() {
        Response joined = join("Ada " + UUID.randomUUID().toString().substring(0, 8), null);
        joined.then().statusCode(201);
        given().cookies(joined.cookies())
                .get(PARTICIPANTS + "/me")
                .then()
                .statusCode(200)
                .body("resumeCode", equalTo(joined.path("resumeCode")));
        given().header("Authorization", "Bearer " + joined.path("token"))
                .get(PARTICIPANTS + "/me")
                .then()
                .statusCode(200);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        String cookie = join("Cookie " + UUID.randomUUID().toString().substring(0, 8), null)
                .header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void aStrangerIsToldToJoin() {
        given().get(PARTICIPANTS + "/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("join"));
    }

    @Test
    void aTakenNicknameIsRefusedHoweverItIsWritten() {
        String name = "Bo" + UUID.randomUUID().toString().substring(0, 8);
        join(name, null).then().statusCode(201);
        join(name.toUpperCase(Locale.ROOT), null)
                .then()
                .statusCode(409)
                .body("title", equalTo("Nickname taken"))
                .body("detail", containsString("is taken"));
    }

    @Test
    void theSameJoinTwiceIsOneJoin() {
        String key = UUID.randomUUID().toString();
        String name = "Cy" + key.substring(0, 8);
        int first = join(name, key).then().statusCode(201).extract().path("id");
        int again = join(name, key).then().statusCode(201).extract().path("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aSuggestedNameIsFree() {
        String name = given().get("/api/workshops/DEMO/nickname")
                .then()
                .statusCode(200)
                .extract()
                .path("nickname");
        join(name, null).then().statusCode(201);
        assertThat(given().get("/api/workshops/DEMO/nickname").<String>path("nickname"))
                .isNotEqualTo(name);
    }

    @Test
    void theResumeCodeBringsBackHoweverItIsTyped() {
        Response joined = join("Di" + UUID.randomUUID().toString().substring(0, 8), null);
        String typed =
                joined.<String>path("resumeCode").toLowerCase(Locale.ROOT).replace("-", "  ");
        given().contentType("application/json")
                .body(Map.of("resumeCode", typed))
                .post(PARTICIPANTS + "/resume")
                .then()
                .statusCode(200)
                .body("id", equalTo(joined.path("id")));
    }

    @Test
    void aWrongResumeCodeIsNobody() {
        given().contentType("application/json")
                .body(Map.of("resumeCode", "AAAA-AAAA-AAAA"))
                .post(PARTICIPANTS + "/resume")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void thereIsNoWorkshopOfAnUnknownCode() {
        given().get("/api/workshops/NOSUCH")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("NOSUCH"));
    }

    @Test
    void aCodeMayBeTypedInSmallLetters() {
        given().get("/api/workshops/demo").then().statusCode(200).body("code", equalTo("DEMO"));
    }

    @Test
    void whatIsNoJsonIsAPlainProblem() {
        given().contentType("application/json")
                .body("{nickname")
                .post(PARTICIPANTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anotherSitesPageCannotJoinForAnybody() {
        given().contentType("application/json")
                .header("Origin", "https://evil.example")
                .body(Map.of("nickname", "Eve"))
                .post(PARTICIPANTS)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("nickname", "Eve"))
                .post(PARTICIPANTS)
                .then()
                .statusCode(403);
    }

    private static Response join(String nickname, String key) {
        var request = given().contentType("application/json").body(Map.of("nickname", nickname));
        return (key == null ? request : request.header("Idempotency-Key", key)).post(PARTICIPANTS);
    }
}
