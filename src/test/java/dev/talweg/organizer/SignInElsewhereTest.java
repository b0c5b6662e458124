package dev.talweg.organizer;

import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.talweg.DatabaseResource;
import dev.talweg.identity.LocalIssuer;
import dev.talweg.submission.NobodyJudges;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a real server that plays GitLab and GitHub, and a browser that keeps its cookies. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class SignInElsewhereTest {

    private static final String BAGGAGE = "talweg-sign-in";
    private static final String SESSION = "talweg_organizer";

    private final String login = "user-" + UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();
    private LocalIssuer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = new LocalIssuer(
                URI.create(ConfigProvider.getConfig().getValue("talweg.sign-in.oidc.issuer", String.class)));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void theSignInPageIsToldOfBoth() {
        given().get("/api/organizer/entrance").then().body("providers.name", hasItems("Local GitLab", "GitHub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oidc", "github"})
    void anAccountThereIsNoAccountHere(String provider) {
        Response back = comeBack(provider, null);
        assertThat(back.header("Location")).endsWith("/organizer?refused=uninvited");
        assertThat(back.cookie(SESSION)).isNull();
        assertThat(back.cookie(BAGGAGE)).as("spent").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oidc", "github"})
    void anInvitationIsAcceptedOnceAndOpensTheDoorFromThenOn(String provider) {
        String secret = invitation();
        Response back = comeBack(provider, secret);
        assertThat(back.header("Location")).endsWith("/organizer");
        given().cookie(SESSION, back.cookie(SESSION))
                .get("/api/organizer/session")
                .then()
                .body("name", equalTo(login))
                .body("role", equalTo("HELPER"));
        assertThat(comeBack(provider, null).cookie(SESSION)).as("known by now").isNotBlank();
        leave(provider, secret).then().statusCode(404).body("detail", containsString("has been used"));
    }

    @Test
    void whoIsNamedInTheConfigurationComesInUninvited() {
        Response owner = comeBack("oidc", null, subject, NobodyJudges.OWNER_ELSEWHERE);
        given().cookie(SESSION, owner.cookie(SESSION))
                .get("/api/organizer/session")
                .then()
                .body("role", equalTo("OWNER"));
        Response another = comeBack("github", null, subject, NobodyJudges.OWNER_ELSEWHERE);
        assertThat(another.header("Location")).as("named for GitLab alone").endsWith("refused=uninvited");
    }

    @Test
    void whoTakesAnotherNameThereIsStillThemselvesAndWhoTakesTheirsIsNot() {
        comeBack("oidc", invitation());
        assertThat(comeBack("oidc", null, subject, "renamed-" + login).cookie(SESSION))
                .isNotBlank();
        assertThat(comeBack("oidc", null, "another subject", login).header("Location"))
                .endsWith("refused=uninvited");
    }

    @Test
    void aNameThatIsTakenHereSaysWhereItIsFrom() {
        comeBack("github", invitation());
        Response other = comeBack("oidc", invitation());
        given().cookie(SESSION, other.cookie(SESSION))
                .get("/api/organizer/session")
                .then()
                .body("name", equalTo(login + " (Local GitLab)"));
    }

    @Test
    void theyHaveNoPasswordHereAndNoneLetsThemIn() {
        Response back = comeBack("oidc", invitation());
        given().contentType("application/json")
                .body(Map.of("name", login, "password", "nobody"))
                .post("/api/organizer/session")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .cookie(SESSION, back.cookie(SESSION))
                .body(Map.of("current", "", "wanted", "a long password"))
                .put("/api/organizer/password")
                .then()
                .statusCode(422)
                .body("detail", containsString("no password"));
    }

    @ParameterizedTest
    @EnumSource(value = LocalIssuer.Lie.class, names = "BROKEN", mode = EnumSource.Mode.EXCLUDE)
    void aWordThatIsNotAsItShouldBeLetsNobodyIn(LocalIssuer.Lie lie) {
        String secret = invitation();
        Response left = leave("oidc", secret);
        String code = issuer.approve(URI.create(left.path("address")), subject, login);
        issuer.lie(lie);
        Response back = back("oidc", left.cookie(BAGGAGE), code, stateOf(left));
        assertThat(back.header("Location")).endsWith("refused=unreachable");
        assertThat(back.cookie(SESSION)).isNull();
        issuer.lie(null);
        assertThat(comeBack("oidc", secret).cookie(SESSION))
                .as("the invitation still holds")
                .isNotBlank();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToBe() {
        issuer.lie(LocalIssuer.Lie.BROKEN);
        leave("oidc", null).then().statusCode(502).body("detail", containsString("Local GitLab does not answer"));
    }

    @Test
    void whatThisBrowserDidNotBeginEndsNowhere() {
        String secret = invitation();
        Response left = leave("oidc", secret);
        String code = issuer.approve(URI.create(left.path("address")), subject, login);
        Response another = leave("oidc", null);
        Map<String, Response> odd = new HashMap<>();
        odd.put("no cookie", back("oidc", null, code, stateOf(left)));
        odd.put("another's cookie", back("oidc", another.cookie(BAGGAGE), code, stateOf(left)));
        odd.put("another state", back("oidc", left.cookie(BAGGAGE), code, "x"));
        odd.put("no state", back("oidc", left.cookie(BAGGAGE), code, null));
        odd.put("another provider", back("github", left.cookie(BAGGAGE), code, stateOf(left)));
        odd.put("no such provider", back("nobody", left.cookie(BAGGAGE), code, stateOf(left)));
        odd.put("half a cookie", back("oidc", "oidc.x", code, "x"));
        odd.forEach((what, answer) -> {
            assertThat(answer.header("Location")).as(what).endsWith("refused=stale");
            assertThat(answer.cookie(SESSION)).as(what).isNull();
        });
    }

    @Test
    void aCodeIsWorthNothingWithoutTheVerifier() {
        Response left = leave("oidc", invitation());
        String code = issuer.approve(URI.create(left.path("address")), subject, login);
        String[] baggage = left.cookie(BAGGAGE).split("\\.");
        baggage[3] = "guessed";
        assertThat(back("oidc", String.join(".", baggage), code, stateOf(left)).header("Location"))
                .endsWith("refused=unreachable");
    }

    @Test
    void whoSaysNoThereIsToldSo() {
        Response left = leave("oidc", null);
        assertThat(back("oidc", left.cookie(BAGGAGE), null, stateOf(left)).header("Location"))
                .endsWith("refused=cancelled");
    }

    @Test
    void theWayBackIsKeptFromScriptsAndForMinutes() {
        assertThat(leave("oidc", null).header("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/api/organizer/sign-in")
                .contains("Max-Age=600");
    }

    private Response comeBack(String provider, String invitation) {
        return comeBack(provider, invitation, subject, login);
    }

    /** All the way there and back. */
    private Response comeBack(String provider, String invitation, String subject, String login) {
        Response left = leave(provider, invitation);
        left.then().statusCode(200);
        String code = issuer.approve(URI.create(left.path("address")), subject, login);
        return back(provider, left.cookie(BAGGAGE), code, stateOf(left));
    }

    private static Response leave(String provider, String invitation) {
        Map<String, Object> body = new HashMap<>();
        body.put("invitation", invitation);
        return given().contentType("application/json").body(body).post("/api/organizer/sign-in/" + provider);
    }

    private static Response back(String provider, String baggage, String code, String state) {
        var request = given().redirects().follow(false);
        if (baggage != null) request.cookie(BAGGAGE, baggage);
        if (code != null) request.queryParam("code", code);
        if (state != null) request.queryParam("state", state);
        // What a browser says that comes from another site.
        Response answer =
                request.header("Sec-Fetch-Site", "cross-site").get("/api/organizer/sign-in/" + provider + "/back");
        answer.then().statusCode(303);
        return answer;
    }

    private static String stateOf(Response left) {
        return LocalIssuer.fields(URI.create(left.path("address")).getRawQuery())
                .get("state");
    }

    private static String invitation() {
        return organizer()
                .body(Map.of("role", "HELPER", "hours", 1))
                .post("/api/organizer/invitations")
                .path("secret");
    }
}
