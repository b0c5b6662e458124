package dev.talweg.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.submission.NobodyJudges;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that is told to believe its proxy. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class BehindAProxyTest {

    @Test
    void cookiesAreSecureWhenTheProxySaysThatTheLineIs() {
        assertThat(join("Encrypted", "https").header("Set-Cookie")).contains("Secure");
        assertThat(join("Plain", "http").header("Set-Cookie")).doesNotContain("Secure");
    }

    private static Response join(String nickname, String scheme) {
        return given().contentType("application/json")
                .header("X-Forwarded-Proto", scheme)
                .body(Map.of("nickname", nickname))
                .post("/api/workshops/DEMO/participants");
    }
}
