package dev.talweg.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is answered, and to whomever, a browser is told what it may do with it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/exercises", "/api/workshops/NOSUCH", "/api/organizer/workshops", "/q/health/live"})
    void everyAnswerSaysWhatABrowserMayDo(String address) {
        var answer = given().get(address).then();
        answer.header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"));
        List<String> policy =
                List.of(answer.extract().header("Content-Security-Policy").split("; *"));
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "connect-src 'self'")
                .noneMatch(rule -> rule.startsWith("script-src") && rule.contains("unsafe"))
                .noneMatch(rule -> rule.contains("http") || rule.contains("*"));
    }
}
