package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.practice;
import static dev.talweg.submission.Queueing.scored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.judging.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is judged again comes last, and a crash loses none of it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class RetrialQueueTest {

    @Inject
    Hearing hearing;

    @Inject
    Retrials retrials;

    @Inject
    JudgeWorker worker;

    private Somebody ada;
    private long rejudging;

    @BeforeEach
    void oneIsToBeJudgedAgain() {
        ada = join(openWorkshop(BOWL));
        Queueing.empty();
        QuarkusTransaction.requiringNew().run(() -> Rejudging.deleteAll());
        scored(ada);
        hearing.hold(claim().orElseThrow());
        rejudging = ((Number) organizer()
                        .body(Map.of("participant", ada.id()))
                        .post("/api/organizer/workshops/" + ada.workshop() + "/rejudgings")
                        .path("id"))
                .longValue();
    }

    @Test
    void everybodyWhoWaitsGoesBefore() {
        UUID later = practice(ada);
        assertThat(worker.next(false)).as("a slot that is kept for scored ones").isEmpty();
        worker.next(true).orElseThrow().run();
        assertThat(stateOf(later)).isEqualTo(JudgingState.JUDGED);
        assertThat(retrial().state).isEqualTo(JudgingState.QUEUED);
        assertThat(worker.next(false)).isEmpty();

        worker.next(true).orElseThrow().run();

        assertThat(retrial().state).isEqualTo(JudgingState.JUDGED);
        assertThat(retrial().verdict).isEqualTo(Verdict.SCORED);
        assertThat(worker.next(true)).isEmpty();
    }

    @Test
    void whoWaitsIsToldNothingOfIt() {
        UUID later = scored(ada);
        assertThat(ada.calling().get("/api/submissions/" + later).<Integer>path("position"))
                .isEqualTo(1);
    }

    @Test
    void aWorkerThatDiesLosesItAndAnotherHasIt() {
        takenByOneThatDies();
        retrials.keepLeases();
        assertThat(retrial().state).isEqualTo(JudgingState.QUEUED);
        worker.next(true).orElseThrow().run();
        assertThat(retrial().verdict).isEqualTo(Verdict.SCORED);
    }

    @Test
    void twiceInVainItIsOurFaultAndWhatCountedCounts() {
        takenByOneThatDies();
        retrials.keepLeases();
        takenByOneThatDies();
        retrials.keepLeases();
        assertThat(retrial().verdict).isEqualTo(Verdict.INTERNAL_ERROR);
        organizer()
                .post("/api/organizer/workshops/" + ada.workshop() + "/rejudgings/" + rejudging + "/apply")
                .then()
                .statusCode(200);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Judging.<Judging>find("submission.participant.id", (long) ada.id())
                                .firstResult()
                                .verdict))
                .isEqualTo(Verdict.SCORED);
    }

    @Test
    void whoHasLostTheClaimKeepsNothing() {
        RetrialClaim lost = takenByOneThatDies();
        retrials.keepLeases();
        retrials.hold(lost);
        assertThat(retrial().state).isEqualTo(JudgingState.QUEUED);
    }

    @Test
    void cancelledWhileItIsJudgedItIsGone() {
        RetrialClaim running = QuarkusTransaction.requiringNew()
                .call(() -> RetrialClaim.next("a worker", Instant.now()))
                .orElseThrow();
        organizer()
                .delete("/api/organizer/workshops/" + ada.workshop() + "/rejudgings/" + rejudging)
                .then()
                .statusCode(204);
        retrials.hold(running);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Retrial.count()))
                .isZero();
    }

    @Test
    void beforeAllIsJudgedItCannotBeApplied() {
        organizer()
                .post("/api/organizer/workshops/" + ada.workshop() + "/rejudgings/" + rejudging + "/apply")
                .then()
                .statusCode(409);
    }

    private static RetrialClaim takenByOneThatDies() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(1));
        return QuarkusTransaction.requiringNew()
                .call(() -> RetrialClaim.next("one that dies", longAgo))
                .orElseThrow();
    }

    private static Retrial retrial() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Retrial.<Retrial>findAll().singleResult());
    }

    private static JudgingState stateOf(UUID submission) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Judging.of(submission).orElseThrow().state);
    }
}
