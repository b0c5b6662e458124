package dev.talweg.submission;

import static dev.talweg.Evening.submit;

import dev.talweg.Evening.Somebody;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Handing in and claiming, on a node where {@link NobodyJudges}. */
final class Queueing {

    static final String BOWL = "learning-rate-on-a-bowl";
    static final String DESCENT = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    private static final Duration LEASE = Duration.ofHours(1);

    private Queueing() {}

    /** Ends whatever waits or runs, baselines included, so that a test finds an empty queue. */
    static void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            Panache.getSession()
                    .createNativeMutationQuery(
                            "update judging set state = 'JUDGED', verdict = 'INVALID', judged_at = queued_at, started_at = null where state <> 'JUDGED'")
                    .executeUpdate();
            Panache.getSession()
                    .createNativeMutationQuery("delete from in_hand")
                    .executeUpdate();
        });
    }

    static Response answerToScored(Somebody who) {
        return submit(who, BOWL, "settings", DESCENT, UUID.randomUUID().toString());
    }

    static Response answerToPractice(Somebody who) {
        return who.calling()
                .body(Map.of("language", "settings", "source", DESCENT))
                .post("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/practice");
    }

    /** The submission's id. */
    static UUID scored(Somebody who) {
        return accepted(answerToScored(who));
    }

    static UUID practice(Somebody who) {
        return accepted(answerToPractice(who));
    }

    /** Takes the next one, under a lease that lasts however slow this machine is. */
    static Optional<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Claim> claim = Claim.next("a test's worker", true, Instant.now());
            claim.ifPresent(taken -> Judging.update(
                    "leaseUntil = ?1 where id = ?2", Instant.now().plus(LEASE), taken.judging()));
            return claim;
        });
    }

    static Optional<Claim> claim(String worker, boolean practice, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> Claim.next(worker, practice, now));
    }

    /** Claims until nothing waits; the submissions in that order. */
    static List<UUID> claimAll() {
        List<UUID> claimed = new ArrayList<>();
        for (Optional<Claim> next = claim(); next.isPresent(); next = claim())
            claimed.add(next.get().submission());
        return claimed;
    }

    private static UUID accepted(Response answer) {
        answer.then().statusCode(202);
        return UUID.fromString(answer.path("id"));
    }
}
