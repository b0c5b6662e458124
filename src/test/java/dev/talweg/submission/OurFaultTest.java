package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.scored;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails for a reason of our own is judged once more, and then nobody's fault but ours. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class OurFaultTest {

    @Inject
    Hearing hearing;

    private Somebody ada;
    private UUID submission;

    @BeforeEach
    void theExerciseIsTakenAwayWhileItWaits() {
        ada = join(openWorkshop(BOWL));
        Queueing.empty();
        submission = scored(ada);
        QuarkusTransaction.requiringNew()
                .run(() -> Submission.update("exercise = ?1 where id = ?2", "taken-away", submission));
    }

    @Test
    void itIsPutBackOnceAndThenEndsInAPlainSentence() {
        hearing.hold(claim().orElseThrow());
        seen().body("state", equalTo("QUEUED")).body("position", equalTo(1));

        hearing.hold(claim().orElseThrow());
        seen().body("state", equalTo("JUDGED"))
                .body("verdict", equalTo("INTERNAL_ERROR"))
                .body("message", containsString("costs you nothing"));
        scored(ada);
    }

    @Test
    void whoHasLostTheClaimEndsNothing() {
        Claim lost = claim().orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> Judging.update("worker = ?1 where id = ?2", "another", lost.judging()));

        hearing.hold(lost);

        seen().body("state", equalTo("RUNNING"));
    }

    private ValidatableResponse seen() {
        return ada.calling().get("/api/submissions/" + submission).then();
    }
}
