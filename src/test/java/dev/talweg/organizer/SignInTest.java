package dev.talweg.organizer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.talweg.DatabaseResource;
import dev.talweg.http.OrganizerRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignInTest {

    private static final String RIGHT = "right password";
    private final String name = "Organizer " + UUID.randomUUID();

    @BeforeEach
    void anOrganizer() {
        HashedPassword password = HashedPassword.of(RIGHT);
        QuarkusTransaction.requiringNew()
                .run(() -> Organizer.create(name, OrganizerRole.OWNER, password, Instant.now()));
    }

    @Test
    void afterFiveWrongOnesTheNameWaitsAndARightOneIsRefusedToo() {
        String before = signIn(name, RIGHT).cookie("talweg_organizer");
        for (int i = 0; i < 5; i++) signIn(name, "wrong").then().statusCode(401);
        signIn(name, RIGHT)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(16))
                .body("title", equalTo("Too many tries"))
                .body("detail", containsString("seconds"));
        given().cookie("talweg_organizer", before)
                .get("/api/organizer/workshops")
                .then()
                .statusCode(200);
        signIn("organizer", "test-password").then().statusCode(204);
    }

    @Test
    void aNameThatNobodyHasIsTreatedAlike() {
        String nobody = "Nobody " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            String known = signIn(name, "wrong").asString();
            assertThat(signIn(nobody, "wrong").asString()).isEqualTo(known);
        }
        Response known = signIn(name, "wrong");
        Response unknown = signIn(nobody, "wrong");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(429);
        assertThat(unknown.<String>path("title")).isEqualTo(known.path("title"));
    }

    @Test
    void theRightOneOfFourWrongOnesComesIn() {
        for (int i = 0; i < 4; i++) signIn(name, "wrong").then().statusCode(401);
        signIn(" " + name + " ", RIGHT).then().statusCode(204);
        for (int i = 0; i < 4; i++) signIn(name, "wrong").then().statusCode(401);
    }

    @Test
    void manyAtOnceAreNotAllLookedAt() {
        List<CompletableFuture<Integer>> tries = IntStream.range(0, 30)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> signIn(name, "wrong " + n).statusCode()))
                .toList();
        List<Integer> statuses = tries.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnly(401, 429);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
    }

    private static Response signIn(String name, String password) {
        return given().contentType("application/json")
                .body(Map.of("name", name, "password", password))
                .post("/api/organizer/session");
    }
}
