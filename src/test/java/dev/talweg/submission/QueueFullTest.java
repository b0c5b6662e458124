package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.submission.Queueing.BOWL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody judges, and a room hands in: the queue grows to its limit. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class QueueFullTest {

    private String workshop;
    private int accepted;

    @BeforeEach
    @AfterEach
    void empty() {
        Queueing.empty();
    }

    @Test
    void whoComesWhenTheQueueIsFullIsAskedToComeBack() {
        workshop = openWorkshop(BOWL);
        Queueing.empty();

        untilRefused(Queueing::answerToPractice, "practising");
        assertThat(accepted).isEqualTo(NobodyJudges.QUEUE_LIMIT / 2);
        untilRefused(Queueing::answerToScored, "Nothing was taken");
        assertThat(accepted).as("scored ones have room where practice has none").isEqualTo(NobodyJudges.QUEUE_LIMIT);

        assertThat(Queueing.claim()).as("one is judged").isPresent();
        Queueing.answerToScored(join(workshop)).then().statusCode(202);
    }

    private void untilRefused(Function<Somebody, Response> handingIn, String detail) {
        Response refused;
        do {
            refused = handingIn.apply(join(workshop));
            if (refused.statusCode() == 202) accepted++;
        } while (refused.statusCode() == 202 && accepted <= NobodyJudges.QUEUE_LIMIT);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("10"))
                .body("title", equalTo("Queue full"))
                .body("detail", containsString(detail));
    }
}
