package dev.talweg.http;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another site's page, open in a browser with our cookies, cannot change anything: no call of the API, in no way. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CrossSiteTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("code", "DEMO"),
            Map.entry("slug", BOWL),
            Map.entry("language", "settings"),
            Map.entry("hand", "1"),
            Map.entry("clarification", "1"),
            Map.entry("announcement", "1"),
            Map.entry("action", "close"),
            Map.entry("round", "1"),
            Map.entry("organizer", "1"),
            Map.entry("invitation", "1"),
            Map.entry("provider", "oidc"),
            Map.entry("rejudging", "1"),
            Map.entry("id", "00000000-0000-0000-0000-000000000000"),
            Map.entry("participant", "1"),
            Map.entry("repair", "hide"));

    /** What browsers say of a page of another site, or of one that hides where it is from. */
    private static final List<Map.Entry<String, String>> FOREIGN = List.of(
            Map.entry("Origin", "https://evil.example"),
            Map.entry("Origin", "null"),
            Map.entry("Origin", ""),
            Map.entry("Origin", "http://localhost.evil.example"),
            Map.entry("Sec-Fetch-Site", "cross-site"),
            Map.entry("Sec-Fetch-Site", "same-site"));

    /** What a form can send without the browser asking us first, and what nobody asked for. */
    private static final List<String> NOT_JSON = List.of(
            "text/plain",
            "text/plain;application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/jsonp",
            "application/xml");

    @Test
    void nothingIsChangedForAForeignPage() {
        String everybodysCookies = everybodysCookies();
        List<Operation> changing =
                Operation.all().stream().filter(Operation::changesSomething).toList();
        assertThat(changing).hasSizeGreaterThan(5);
        for (Operation operation : changing) {
            for (Map.Entry<String, String> header : FOREIGN) {
                Response answer = operation.call(
                        given().header("Cookie", everybodysCookies)
                                .contentType("application/json")
                                .header(header.getKey(), header.getValue())
                                .body("{}"),
                        PARAMETERS);
                assertThat(answer.statusCode())
                        .as("%s from %s", operation, header)
                        .isEqualTo(403);
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.jsonPath().getString("title")).isEqualTo("Foreign origin");
            }
        }
    }

    @Test
    void whatAFormCanSendIsNeverRead() {
        String everybodysCookies = everybodysCookies();
        for (Operation operation :
                Operation.all().stream().filter(Operation::changesSomething).toList()) {
            for (String type : NOT_JSON) {
                Response answer = operation.call(
                        untouched()
                                .header("Cookie", everybodysCookies)
                                .header("Content-Type", type)
                                .body("{\"nickname\":\"Eve\",\"name\":\"Eve\",\"password\":\"x\"}"),
                        PARAMETERS);
                assertThat(answer.statusCode()).as("%s as %s", operation, type).isEqualTo(415);
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void ourOwnPageAndAScriptMay() {
        String workshop = openWorkshop(BOWL);
        String address = "http://"
                + given().get("/api/workshops/" + workshop).then().extract().path("code");
        assertThat(address).endsWith(workshop);
        given().contentType("application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .body(Map.of("nickname", "Ours"))
                .post("/api/workshops/" + workshop + "/participants")
                .then()
                .statusCode(201);
        given().contentType("application/json; charset=utf-8")
                .body(Map.of("nickname", "A script"))
                .post("/api/workshops/" + workshop + "/participants")
                .then()
                .statusCode(201);
    }

    /** Sends the type as it is, and the body as it is. */
    private static RequestSpecification untouched() {
        EncoderConfig raw = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        for (String type : NOT_JSON) raw = raw.encodeContentTypeAs(type, ContentType.TEXT);
        raw = raw.encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        return given().config(RestAssuredConfig.config().encoderConfig(raw));
    }

    private static String everybodysCookies() {
        Response organizer = given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
        return join("DEMO").cookieHeader() + "; talweg_organizer=" + organizer.cookie("talweg_organizer");
    }
}
