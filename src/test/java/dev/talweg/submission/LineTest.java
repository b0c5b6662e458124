package dev.talweg.submission;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.submission.Queueing.BOWL;
import static dev.talweg.submission.Queueing.claim;
import static dev.talweg.submission.Queueing.claimAll;
import static dev.talweg.submission.Queueing.practice;
import static dev.talweg.submission.Queueing.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is judged next. Nobody judges here but the test. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class LineTest {

    @Inject
    Line line;

    @Inject
    Hearing hearing;

    private static @Nullable String workshop;

    private Somebody ada;
    private Somebody bo;
    private Somebody cy;

    @BeforeEach
    void threePeopleAndAnEmptyQueue() {
        if (workshop == null) workshop = openWorkshop(BOWL);
        ada = join(workshop);
        bo = join(workshop);
        cy = join(workshop);
        Queueing.empty();
    }

    @Test
    void aFloodStandsBehindEverybodysFirst() {
        UUID ada1 = scored(ada);
        UUID ada2 = scored(ada);
        UUID ada3 = scored(ada);
        UUID bos = scored(bo);
        UUID cys = scored(cy);
        assertThat(seen(ada, ada2).getLong("position")).isEqualTo(4);
        assertThat(seen(cy, cys).getLong("position")).isEqualTo(3);
        assertThat(claimAll()).containsExactly(ada1, bos, cys, ada2, ada3);
    }

    @Test
    void oneThatIsBeingJudgedCountsLikeOneThatWaits() {
        UUID ada1 = scored(ada);
        assertThat(claim().map(Claim::submission)).contains(ada1);
        UUID ada2 = scored(ada);
        UUID bos = scored(bo);
        assertThat(claimAll()).containsExactly(bos, ada2);
    }

    @Test
    void whoHadATurnGoesBehindThoseWhoWaitedMeanwhileAndBeforeThoseWhoComeLater() {
        scored(ada);
        UUID ada2 = scored(ada);
        UUID bos = scored(bo);
        hearing.hold(claim().orElseThrow());
        UUID cys = scored(cy);
        assertThat(claimAll()).containsExactly(bos, ada2, cys);
    }

    @Test
    void scoredOnesGoBeforePracticeEvenOnesOwn() {
        UUID ada1 = practice(ada);
        UUID ada2 = practice(ada);
        UUID bos = scored(bo);
        UUID adas = scored(ada);
        UUID cys = practice(cy);
        assertThat(claimAll()).containsExactly(bos, adas, ada1, cys, ada2);
    }

    @Test
    void aPracticeRunStandsBehindOnesOwnScoredOne() {
        UUID adas = scored(ada);
        UUID adasPractice = practice(ada);
        UUID bos = practice(bo);
        assertThat(claimAll()).containsExactly(adas, bos, adasPractice);
    }

    @Test
    void aSlotThatIsKeptForScoredOnesTakesNoPractice() {
        UUID run = practice(ada);
        assertThat(claim("kept", false, Instant.now())).isEmpty();
        UUID scored = scored(bo);
        assertThat(claim("kept", false, Instant.now()).map(Claim::submission)).contains(scored);
        assertThat(claimAll()).containsExactly(run);
    }

    @Test
    void whatOurOwnFaultPutBackIsNext() {
        UUID adas = scored(ada);
        claim("dies", true, Instant.now().minus(Duration.ofHours(1)));
        scored(bo);
        QuarkusTransaction.requiringNew().run(() -> Claim.requeueAbandoned(Instant.now()));
        assertThat(claim().map(Claim::submission)).contains(adas);
    }

    @Test
    void whoWaitsIsToldPlaceAndWaitAndWhoIsBeingJudgedIsNot() {
        scored(ada);
        UUID bos = scored(bo);
        JsonPath waiting = seen(bo, bos);
        assertThat(waiting.getLong("position")).isEqualTo(2);
        assertThat(waiting.getLong("expectedWaitSeconds")).isPositive();
        claimAll();
        assertThat(seen(bo, bos).getString("state")).isEqualTo("RUNNING");
        assertThat(seen(bo, bos).<Object>get("position")).isNull();
        assertThat(seen(bo, bos).<Object>get("expectedWaitSeconds")).isNull();
    }

    @Test
    void placesAreTheOrderOfTheClaimsAndMoveUpByOneWithEach() {
        Random random = new Random(4);
        List<Somebody> room =
                IntStream.range(0, 12).mapToObj(n -> join(ada.workshop())).toList();
        Map<Somebody, Integer> handedIn = new HashMap<>();
        Map<UUID, Somebody> waiting = new HashMap<>();
        for (int n = 0; n < 60; n++) {
            Somebody who = room.get(random.nextInt(room.size()));
            if (handedIn.merge(who, 1, Integer::sum) <= 3)
                waiting.put(random.nextInt(3) == 0 ? practice(who) : scored(who), who);
            if (n % 20 == 10) {
                Claim next = claim().orElseThrow();
                hearing.hold(next);
                waiting.remove(next.submission());
            }
        }
        List<Long> expected = new ArrayList<>(places().keySet());
        List<Long> claimed = new ArrayList<>();
        for (Optional<Claim> next = claim(); next.isPresent(); next = claim()) {
            claimed.add(next.get().judging());
            Map<Long, Place> rest = places();
            assertThat(rest.keySet()).containsExactlyElementsOf(expected.subList(claimed.size(), expected.size()));
            assertThat(rest.values().stream().map(Place::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, rest.size()).boxed().toList());
            waiting.remove(next.get().submission());
            waiting.entrySet().stream()
                    .findAny()
                    .filter(any -> claimed.size() % 5 == 0)
                    .ifPresent(any -> assertThat(placeSeen(any.getValue(), any.getKey()))
                            .isEqualTo(rest.get(judgingOf(any.getKey())).position()));
        }
        assertThat(claimed).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    @Test
    void twoNodesAtOnceTakeEachOnce() {
        List<UUID> waiting = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            Somebody who = join(ada.workshop());
            waiting.add(scored(who));
            waiting.add(scored(who));
        }
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<List<UUID>>> nodes = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return claimAll();
                }))
                .toList();
        start.countDown();
        List<UUID> taken = nodes.stream().flatMap(node -> node.join().stream()).toList();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void theNumbersStayTrueWhenAllHandInAndAreJudgedAtOnce() {
        List<Somebody> room =
                IntStream.range(0, 4).mapToObj(n -> join(ada.workshop())).toList();
        List<CompletableFuture<Void>> busy = new ArrayList<>();
        for (int thread = 0; thread < 6; thread++) {
            Random random = new Random(thread);
            busy.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 25; n++) {
                    Somebody who = room.get(random.nextInt(room.size()));
                    switch (random.nextInt(3)) {
                        case 0 -> Queueing.answerToScored(who).then().statusCode(oneOf(202, 429));
                        case 1 -> Queueing.answerToPractice(who).then().statusCode(oneOf(202, 429));
                        default -> claim().ifPresent(hearing::hold);
                    }
                }
            }));
        }
        busy.forEach(CompletableFuture::join);
        assertThat(untrueNumbers()).isZero();
        for (Optional<Claim> next = claim(); next.isPresent(); next = claim()) hearing.hold(next.get());
        assertThat(untrueNumbers()).isZero();
        assertThat(number("select coalesce(sum(scored + practice), 0) from in_hand"))
                .isZero();
    }

    /** How many judgings or participants are counted otherwise than they are. */
    private static long untrueNumbers() {
        return number("""
                        select count(*) from judging j where state = 'QUEUED' and ahead <> (
                            select count(*) from judging b where b.participant_id = j.participant_id and b.state <> 'JUDGED'
                            and b.id < j.id and b.practice <= j.practice)""") + number("""
                        select count(*) from in_hand h where (scored, practice) <> (
                            select count(*) filter (where not practice), count(*) filter (where practice)
                            from judging j where j.participant_id = h.participant_id and j.state <> 'JUDGED')""");
    }

    private static long number(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Judging.getEntityManager()
                                .createNativeQuery(query)
                                .getSingleResult())
                        .longValue());
    }

    private Map<Long, Place> places() {
        return QuarkusTransaction.requiringNew().call(line::places);
    }

    private static long judgingOf(UUID submission) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Judging.of(submission).orElseThrow().id);
    }

    private static long placeSeen(Somebody who, UUID submission) {
        return seen(who, submission).getLong("position");
    }

    private static JsonPath seen(Somebody who, UUID submission) {
        return who.calling().get("/api/submissions/" + submission).jsonPath();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
