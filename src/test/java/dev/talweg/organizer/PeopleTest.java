package dev.talweg.organizer;

import static dev.talweg.Evening.helper;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.talweg.DatabaseResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PeopleTest {

    private final String name = "Grace " + UUID.randomUUID();

    @Test
    void anInvitationLetsOnePersonInOnce() {
        String secret = invitation("HELPER");
        given().contentType("application/json")
                .body(Map.of("secret", secret))
                .post("/api/organizer/invitation")
                .then()
                .statusCode(200)
                .body("role", equalTo("HELPER"))
                .body("invitedBy", equalTo("organizer"));
        Response accepted = accept(secret, name, "a long password");
        accepted.then().statusCode(204);
        as(accepted)
                .get("/api/organizer/session")
                .then()
                .body("name", equalTo(name))
                .body("role", equalTo("HELPER"));
        signIn(name, "a long password").then().statusCode(204);
        accept(secret, "Somebody else", "a long password")
                .then()
                .statusCode(404)
                .body("detail", containsString("has been used"));
    }

    @Test
    void ofManyAtOnceOneIsLetIn() {
        String secret = invitation("HELPER");
        List<CompletableFuture<Integer>> tries = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> accept(secret, name + n, "a long password").statusCode()))
                .toList();
        List<Integer> statuses = tries.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnly(204, 404).containsOnlyOnce(204);
    }

    @Test
    void anInvitationEndsByItselfAndByItsOwner() {
        String expired = invitation("OWNER");
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.update("expiresAt = ?1 where role = 'OWNER'", Instant.now()));
        accept(expired, name, "a long password").then().statusCode(404);
        Response made = organizer().body(Map.of("role", "HELPER", "hours", 2)).post("/api/organizer/invitations");
        int id = made.path("id");
        organizer().get("/api/organizer/people").then().body("invitations.id", hasItem(id));
        organizer().delete("/api/organizer/invitations/" + id).then().statusCode(204);
        accept(made.path("secret"), name, "a long password").then().statusCode(404);
        organizer().get("/api/organizer/people").then().body("invitations.id", not(hasItem(id)));
    }

    @Test
    void onlyTheSecretsDigestIsKept() {
        String secret = invitation("HELPER");
        List<String> kept = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>listAll().stream()
                        .map(invitation -> invitation.secretHash)
                        .toList());
        assertThat(kept)
                .isNotEmpty()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|a long password|choose a name",
                "' '|a long password|choose a name",
                "Ada|short|at least 10",
                "organizer|a long password|already",
                "OrGanizer|a long password|already",
                "1234567890123456789012345678901234567890123456789012345678901|a long password|at most 60",
                "Ada\u202ex|a long password|visible",
            })
    void whatWillNotDoIsSaidAndTheInvitationHolds(String typed, String password, String words) {
        String secret = invitation("HELPER");
        Response refused = accept(secret, typed.replace("\\u202e", "\u202e"), password);
        assertThat(refused.statusCode()).isIn(409, 422);
        assertThat(refused.<String>path("detail")).contains(words);
        accept(secret, name, "a long password").then().statusCode(204);
    }

    @Test
    void anInvitationHoldsAnHourToAMonthAndHasARole() {
        for (Map<String, Object> odd : List.<Map<String, Object>>of(
                Map.of("role", "HELPER", "hours", 0),
                Map.of("role", "HELPER", "hours", 721),
                Map.of("role", "HELPER", "hours", Integer.MAX_VALUE),
                Map.of("hours", 5)))
            organizer().body(odd).post("/api/organizer/invitations").then().statusCode(422);
        organizer()
                .body(Map.of("role", "KING"))
                .post("/api/organizer/invitations")
                .then()
                .statusCode(400);
    }

    @Test
    void aRoleChangesAtOnceInSessionsThatAreOpen() {
        Response session = helper(name);
        int id = as(session).get("/api/organizer/session").path("id");
        invite(as(session)).then().statusCode(403).body("detail", containsString("You are a helper"));
        give(id, "OWNER").then().statusCode(204);
        String theirs = invite(as(session)).then().statusCode(201).extract().path("secret");
        give(id, "HELPER").then().statusCode(204);
        invite(as(session)).then().statusCode(403);
        accept(theirs, name + " II", "a long password").then().statusCode(404);
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheirInvitationsWithThem() {
        Response session = helper(name);
        int id = as(session).get("/api/organizer/session").path("id");
        give(id, "OWNER");
        String wayBack = invite(as(session)).path("secret");
        organizer().delete("/api/organizer/people/" + id).then().statusCode(204);
        as(session).get("/api/organizer/workshops").then().statusCode(401);
        as(session).get("/api/organizer/session").then().statusCode(401);
        signIn(name, "a helping hand").then().statusCode(401);
        accept(wayBack, name, "a long password").then().statusCode(404);
        organizer().delete("/api/organizer/people/" + id).then().statusCode(204);
        give(id, "OWNER").then().statusCode(404);
    }

    @Test
    void theLastOwnerStays() {
        Response session = helper(name);
        int grace = as(session).get("/api/organizer/session").path("id");
        List<Long> others = QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = Organizer.<Organizer>list("role = 'OWNER'").stream()
                    .map(owner -> owner.id)
                    .toList();
            Organizer.update("role = 'HELPER' where role = 'OWNER'");
            Organizer.update("role = 'OWNER' where id = ?1", (long) grace);
            return ids;
        });
        try {
            as(session)
                    .delete("/api/organizer/people/" + grace)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("At least one owner"));
            as(session)
                    .body(Map.of("role", "HELPER"))
                    .put("/api/organizer/people/" + grace + "/role")
                    .then()
                    .statusCode(409);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Organizer.update("role = 'OWNER' where id in ?1", others));
        }
        as(session).delete("/api/organizer/people/" + grace).then().statusCode(204);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        Response here = helper(name);
        Response elsewhere = signIn(name, "a helping hand");
        change(here, "wrong", "another password")
                .then()
                .statusCode(422)
                .body("detail", equalTo("That is not your present password."));
        change(here, "a helping hand", "short").then().statusCode(422);
        as(elsewhere).get("/api/organizer/session").then().statusCode(200);

        Response changed = change(here, "a helping hand", "another password");
        changed.then().statusCode(204);
        as(changed).get("/api/organizer/session").then().statusCode(200).body("name", equalTo(name));
        as(elsewhere).get("/api/organizer/workshops").then().statusCode(401);
        as(here).get("/api/organizer/workshops").then().statusCode(401);
        signIn(name, "a helping hand").then().statusCode(401);
        signIn(name, "another password").then().statusCode(204);
    }

    @Test
    void aStolenSessionCannotGuessThePasswordForLong() {
        Response session = helper(name);
        for (int i = 0; i < 5; i++)
            change(session, "guess " + i, "another password").then().statusCode(422);
        change(session, "a helping hand", "another password").then().statusCode(429);
    }

    @Test
    void nothingIsSetUpTwice() {
        given().get("/api/organizer/entrance").then().body("isSetUp", equalTo(true));
        given().contentType("application/json")
                .body(Map.of("code", "AAAA-AAAA-AAAA", "name", name, "password", "a long password"))
                .post("/api/organizer/setup")
                .then()
                .statusCode(409)
                .body("detail", containsString("set up already"));
    }

    private static String invitation(String role) {
        return organizer()
                .body(Map.of("role", role, "hours", 1))
                .post("/api/organizer/invitations")
                .path("secret");
    }

    private static Response invite(RequestSpecification who) {
        return who.body(Map.of("role", "OWNER")).post("/api/organizer/invitations");
    }

    private static Response give(int id, String role) {
        return organizer().body(Map.of("role", role)).put("/api/organizer/people/" + id + "/role");
    }

    private static Response accept(String secret, String name, String password) {
        return given().contentType("application/json")
                .body(Map.of("secret", secret, "name", name, "password", password))
                .post("/api/organizer/invitation/accept");
    }

    private static Response change(Response session, String current, String wanted) {
        return as(session).body(Map.of("current", current, "wanted", wanted)).put("/api/organizer/password");
    }

    private static Response signIn(String name, String password) {
        return given().contentType("application/json")
                .body(Map.of("name", name, "password", password))
                .post("/api/organizer/session");
    }

    private static RequestSpecification as(Response session) {
        return given().cookies(new Cookies(session.detailedCookies().asList())).contentType("application/json");
    }
}
