package dev.talweg.http;

import static dev.talweg.Evening.join;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SessionsTest {

    private static final Instant LATER = Instant.now().plusSeconds(3600);

    @Test
    void whatWeDidNotSignOrNoLongerHoldToIsNobody() throws IOException {
        String token = signIn().cookie("talweg_organizer");
        String payload = token.substring(0, token.indexOf('.'));
        String signature = token.substring(token.indexOf('.') + 1);
        byte[] key = key();
        SessionToken organizer = new SessionToken(SessionToken.Role.ORGANIZER, "", 1, LATER);
        assertThat(asOrganizer(organizer.signed(key)))
                .as("so the others fail for their own reason")
                .isEqualTo(200);
        Map.of(
                        "tampered",
                        encoded("ORGANIZER::2:99999999999") + "." + signature,
                        "of another role",
                        encoded("ORGANIZER::1:99999999999") + "." + signature(participant(key)),
                        "truncated",
                        token.substring(0, token.length() - 4),
                        "without a signature",
                        payload + ".",
                        "signed with nothing",
                        encoded("ORGANIZER::1:99999999999") + "." + encoded(""),
                        "signed with another key",
                        organizer.signed("another key, which is as long as ours".getBytes(StandardCharsets.UTF_8)),
                        "expired",
                        new SessionToken(
                                        SessionToken.Role.ORGANIZER,
                                        "",
                                        1,
                                        Instant.now().minusSeconds(1))
                                .signed(key),
                        "a participant's",
                        participant(key),
                        "of no organizer's number",
                        "talweg_organizer")
                .forEach((what, forged) ->
                        assertThat(asOrganizer(forged)).as(what).isIn(401, 403));
    }

    @Test
    void aForgedTokenBesideATrueOneChangesNothing() throws IOException {
        Somebody ada = join("DEMO");
        int me = given().header("Cookie", ada.cookieHeader() + "; talweg_x=a.b; talweg_organizer=!.!; talweg_=")
                .get("/api/workshops/DEMO/participants/me")
                .path("id");
        assertThat(me).isEqualTo(ada.id());
    }

    @Test
    void aParticipantOfNoWorkshopOrOfAnotherIsNobody() throws IOException {
        for (SessionToken token : new SessionToken[] {
            new SessionToken(SessionToken.Role.PARTICIPANT, "DEMO", Long.MAX_VALUE, LATER),
            new SessionToken(SessionToken.Role.PARTICIPANT, "NOSUCH", 1, LATER)
        })
            given().header("Authorization", "Bearer " + token.signed(key()))
                    .get("/api/workshops/DEMO/participants/me")
                    .then()
                    .statusCode(401);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSitesAndEndBySigningOut() {
        Response in = signIn();
        assertThat(in.header("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .contains("Max-Age=64800")
                .as("over plain HTTP a secure cookie would not come back")
                .doesNotContain("Secure");
        String token = in.cookie("talweg_organizer");
        assertThat(asOrganizer(token)).isEqualTo(200);
        Response out = given().cookie("talweg_organizer", token).delete("/api/organizer/session");
        assertThat(out.header("Set-Cookie")).contains("talweg_organizer=;").contains("Max-Age=0");
        assertThat(asOrganizer(token)).as("a copy of the cookie").isEqualTo(401);
    }

    @Test
    void signingOutEndsNobodyElsesSession() {
        String mine = signIn().cookie("talweg_organizer");
        given().cookie("talweg_organizer", "forged.token")
                .delete("/api/organizer/session")
                .then()
                .statusCode(204);
        given().delete("/api/organizer/session").then().statusCode(204);
        assertThat(asOrganizer(mine)).isEqualTo(200);
    }

    @Test
    void nobodyIsBelievedThatTheirLineIsEncrypted() {
        Response joined = given().contentType("application/json")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "proto=https")
                .body(Map.of("nickname", "Forwarded"))
                .post("/api/workshops/DEMO/participants");
        assertThat(joined.header("Set-Cookie")).doesNotContain("Secure");
    }

    @Test
    void cookiesAreSecureWhereEverybodyComesByHttps() {
        CurrentVertxRequest none = new CurrentVertxRequest();
        assertThat(new Encryption(none, Optional.of("https://talweg.example.org")).on())
                .isTrue();
        assertThat(new Encryption(none, Optional.of("http://192.168.1.20:8080")).on())
                .isFalse();
        assertThat(new Encryption(none, Optional.empty()).on()).isFalse();
    }

    @Test
    void theKeyIsKeptForTheNextStartAndReadableByUsAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(key())).hasSize(32);
    }

    private static Response signIn() {
        return given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
    }

    private static int asOrganizer(String token) {
        int byCookie = given().header("Cookie", "talweg_organizer=" + token)
                .get("/api/organizer/workshops")
                .statusCode();
        int byBearer = given().header("Authorization", "Bearer " + token)
                .get("/api/organizer/workshops")
                .statusCode();
        assertThat(byBearer).isEqualTo(byCookie);
        return byCookie;
    }

    private static String participant(byte[] key) {
        return new SessionToken(SessionToken.Role.PARTICIPANT, "DEMO", 1, LATER).signed(key);
    }

    private static String signature(String token) {
        return token.substring(token.indexOf('.') + 1);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] key() throws IOException {
        return Files.readAllBytes(keyFile());
    }

    private static Path keyFile() {
        return Path.of(ConfigProvider.getConfig().getValue("talweg.data", String.class), "session.key");
    }
}
