package dev.talweg.submission;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.Evening.submit;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.DESCENT;
import static dev.talweg.submission.Queueing.answerToPractice;
import static dev.talweg.submission.Queueing.answerToScored;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.practice;
import static dev.talweg.submission.Queueing.scored;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one participant may hand in. Nobody judges here but the test. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class QuotaTest {

    private static final int RACES = 20;

    @Inject
    Hearing hearing;

    @BeforeEach
    void anEmptyQueue() {
        Queueing.empty();
    }

    @Test
    void aFourthMustWaitForAVerdict() {
        Somebody ada = join(workshopWith(null));
        Somebody bo = join(ada.workshop());
        scored(ada);
        practice(ada);
        scored(ada);
        for (Response refusal : List.of(answerToScored(ada), answerToPractice(ada)))
            refusal.then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("title", equalTo("Too many waiting"))
                    .body("detail", containsString("You have 3 runs waiting already."));
        scored(bo);
        hearing.hold(next(ada));
        scored(ada);
    }

    @Test
    void twoTabsGetOneLastPlace() {
        String workshop = openWorkshop(BOWL);
        for (int race = 0; race < RACES; race++) {
            Somebody ada = join(workshop);
            scored(ada);
            scored(ada);
            assertThat(statusesOf(atOnce(() -> answerToScored(ada), () -> answerToPractice(ada))))
                    .containsExactlyInAnyOrder(202, 429);
        }
    }

    @Test
    void twoTabsGetOneLastTry() {
        String workshop = workshopWith(2);
        for (int race = 0; race < RACES; race++) {
            Somebody ada = join(workshop);
            scored(ada);
            List<Response> answers = atOnce(() -> answerToScored(ada), () -> answerToScored(ada));
            assertThat(statusesOf(answers)).containsExactlyInAnyOrder(202, 409);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(refusal -> refusal.then()
                            .contentType("application/problem+json")
                            .body("title", equalTo("Tries used up"))
                            .body("detail", containsString("You have used all 2 tries at “"))
                            .body("detail", containsString("You can still practise.")));
            ada.calling()
                    .get("/api/workshops/" + workshop + "/exercises/" + BOWL + "/submissions")
                    .then()
                    .body("size()", equalTo(2));
        }
    }

    @Test
    void theSameKeyTwiceAtOnceIsOneTryEvenTheLast() {
        String workshop = workshopWith(1);
        for (int race = 0; race < RACES; race++) {
            Somebody ada = join(workshop);
            String key = UUID.randomUUID().toString();
            Supplier<Response> send = () -> submit(ada, BOWL, "settings", DESCENT, key);
            List<Response> answers = atOnce(send, send);
            assertThat(statusesOf(answers)).containsExactly(202, 202);
            assertThat(answers.get(0).<String>path("id"))
                    .isEqualTo(answers.get(1).path("id"));
            send.get().then().statusCode(202);
            assertThat(left(ada)).isZero();
            answerToScored(ada)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("You have used your one try at “"));
        }
    }

    @Test
    void practiceCostsNoTryAndGoesOnWithoutAny() {
        Somebody ada = join(workshopWith(1));
        practice(ada);
        assertThat(left(ada)).isEqualTo(1);
        scored(ada);
        assertThat(left(ada)).isZero();
        practice(ada);
    }

    @Test
    void everyVerdictCostsATryButOneThatIsOurFault() {
        Somebody ada = join(workshopWith(5));
        submit(ada, BOWL, "settings", "optimiser: walking\n", UUID.randomUUID().toString())
                .then()
                .statusCode(202);
        hearing.hold(next(ada));
        assertThat(left(ada)).isEqualTo(4);

        UUID spoilt = scored(ada);
        assertThat(left(ada)).isEqualTo(3);
        for (int claims = 0; claims < Claim.MOST_CLAIMS; claims++) {
            claim("dies", true, Instant.now().minus(Duration.ofHours(1)));
            QuarkusTransaction.requiringNew().run(() -> Claim.requeueAbandoned(Instant.now()));
        }
        hearing.endAbandoned(spoilt);
        ada.calling().get("/api/submissions/" + spoilt).then().body("verdict", equalTo("INTERNAL_ERROR"));
        assertThat(left(ada)).isEqualTo(4);
        hearing.endAbandoned(spoilt);
        assertThat(left(ada)).as("given back once").isEqualTo(4);
    }

    @Test
    void aRefusalCostsNothing() {
        Somebody ada = join(workshopWith(4));
        scored(ada);
        scored(ada);
        scored(ada);
        answerToScored(ada).then().statusCode(429);
        assertThat(left(ada)).isEqualTo(1);
    }

    @Test
    void triesAreCountedForEachParticipantAndShownWhereThereIsALimit() {
        Somebody ada = join(workshopWith(5));
        Somebody bo = join(ada.workshop());
        scored(ada);
        assertThat(left(ada)).isEqualTo(4);
        assertThat(left(bo)).isEqualTo(5);
        ada.calling()
                .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL)
                .then()
                .body("exercise.attempts", equalTo(5))
                .body("exercise.attemptsLeft", equalTo(4));
        given().get("/api/workshops/" + workshopWith(null) + "/exercises")
                .then()
                .body("[0].attempts", nullValue())
                .body("[0].attemptsLeft", nullValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void aLimitThatIsNoneIsRefused(int attempts) {
        organizer()
                .body(Map.of("name", "Limited", "exercises", List.of(BOWL), "attempts", attempts))
                .post("/api/organizer/workshops")
                .then()
                .statusCode(422)
                .body("detail", containsString("1 to 1000 times"));
    }

    private static Claim next(Somebody who) {
        Optional<Claim> claim = claim();
        while (claim.isPresent() && claim.get().participant() != who.id()) claim = claim();
        return claim.orElseThrow();
    }

    /** An open workshop that allows so many tries; null: as many as they like. */
    private static String workshopWith(@Nullable Integer attempts) {
        if (attempts == null) return openWorkshop(BOWL);
        Response made = organizer()
                .body(Map.of("name", "Limited", "exercises", List.of(BOWL), "minutes", 60, "attempts", attempts))
                .post("/api/organizer/workshops");
        made.then().statusCode(201);
        act(made.path("code"), "open");
        Queueing.empty();
        return made.path("code");
    }

    private static int left(Somebody who) {
        return who.calling()
                .get("/api/workshops/" + who.workshop() + "/exercises")
                .path("[0].attemptsLeft");
    }

    private static List<Integer> statusesOf(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<Response> atOnce(Supplier<Response> one, Supplier<Response> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(send -> CompletableFuture.supplyAsync(() -> {
                    meet(start);
                    return send.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void meet(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError("the other did not come", e);
        }
    }
}
