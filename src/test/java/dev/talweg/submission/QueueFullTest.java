package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A node that takes and does not judge: the queue grows to its limit. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(QueueFullTest.NobodyJudgesAndFewMayWait.class)
class QueueFullTest {

    private static final int LIMIT = 30;
    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String DESCENT = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    public static final class NobodyJudgesAndFewMayWait extends NobodyJudges {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("talweg.judge.queue-limit", String.valueOf(LIMIT));
            overrides.put("talweg.judge.waiting-per-participant", String.valueOf(2 * LIMIT));
            return overrides;
        }
    }

    @Test
    void whoComesWhenTheQueueIsFullIsAskedToComeBack() {
        Somebody ada = join(openWorkshop(BOWL));
        Response answer = practice(ada);
        for (int tries = 0; answer.statusCode() == 202 && tries < LIMIT; tries++) answer = practice(ada);
        refused(answer, "practising");

        int accepted = 0;
        answer = submit(ada, BOWL, "settings", DESCENT, UUID.randomUUID().toString());
        for (; answer.statusCode() == 202 && accepted < LIMIT; accepted++) {
            answer = submit(ada, BOWL, "settings", DESCENT, UUID.randomUUID().toString());
        }
        refused(answer, "Nothing was taken");
        assertThat(accepted).as("scored ones have room where practice has none").isPositive();
    }

    private static void refused(Response answer, String detail) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("10"))
                .body("title", equalTo("Queue full"))
                .body("detail", containsString(detail));
    }

    private static Response practice(Somebody participant) {
        return participant
                .calling()
                .body(Map.of("language", "settings", "source", DESCENT))
                .post("/api/workshops/" + participant.workshop() + "/exercises/" + BOWL + "/practice");
    }
}
