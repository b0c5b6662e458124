package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.scored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A workshop is deleted while one of its submissions is being judged. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class DeletedWhileJudgedTest {

    @Inject
    Hearing hearing;

    @Test
    void theWorkerEndsQuietlyAndGoesOnWithTheNext() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(openWorkshop(BOWL));
        Queueing.empty();
        scored(ada);
        Claim running = claim().orElseThrow();
        scored(ada);

        organizer()
                .queryParam("confirm", ada.workshop())
                .delete("/api/organizer/workshops/" + ada.workshop())
                .then()
                .statusCode(204);
        hearing.hold(running);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Judging.count("id", running.judging())))
                .isZero();

        UUID next = scored(bo);
        Claim claimed = claim().orElseThrow();
        assertThat(claimed.submission()).as("what waited has gone, too").isEqualTo(next);
        hearing.hold(claimed);
        bo.calling().get("/api/submissions/" + next).then().statusCode(200);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Judging.of(next).orElseThrow().state))
                .isEqualTo(JudgingState.JUDGED);
    }
}
