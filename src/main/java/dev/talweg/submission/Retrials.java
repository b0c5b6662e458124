package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Judgement;
import dev.talweg.sandbox.SandboxException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Judges again what organizers chose, for {@link JudgeWorker}'s slots that find nothing else to do. A crash loses none:
 * a lease that runs out puts it back once, then it ends as our own fault, which an organizer may have tried anew.
 */
@ApplicationScoped
class Retrials {

    private static final Logger LOG = Logger.getLogger(Retrials.class);

    private final String name = UUID.randomUUID().toString();
    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private final Courtroom courtroom;
    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Clock clock;

    Retrials(Courtroom courtroom, Catalogue catalogue, ObjectMapper json, Clock clock) {
        this.courtroom = courtroom;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    Optional<RetrialClaim> next() {
        return QuarkusTransaction.requiringNew().call(() -> RetrialClaim.next(name, clock.instant()));
    }

    /** Blocks for as long as the exercise's limits allow. */
    void hold(RetrialClaim claim) {
        held.add(claim.retrial());
        try {
            hear(claim);
        } finally {
            held.remove(claim.retrial());
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepLeases() {
        Instant now = clock.instant();
        List<Long> mine = List.copyOf(held);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!mine.isEmpty()) RetrialClaim.renew(name, mine, now);
            RetrialClaim.requeueAbandoned(now);
            RetrialClaim.givenUp(now)
                    .forEach(id -> Retrial.abandoned(id, now)
                            .ifPresent(retrial -> retrial.judged(ourFault(), null, json, now)));
        });
    }

    private void hear(RetrialClaim claim) {
        Optional<Exercise> exercise = catalogue.find(claim.exercise());
        Optional<Judgement> judgement = judge(claim, exercise);
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> Retrial.held(claim).ifPresent(retrial -> {
                    if (judgement.isPresent() || claim.lastChance())
                        retrial.judged(
                                judgement.orElseGet(Retrials::ourFault),
                                exercise.map(Exercise::digest).orElse(null),
                                json,
                                now);
                    else retrial.requeue();
                }));
    }

    /** Empty when it was not the submission's fault that there is no judgement. */
    private Optional<Judgement> judge(RetrialClaim claim, Optional<Exercise> exercise) {
        try {
            Exercise found = exercise.orElseThrow(
                    () -> new SandboxException("the catalogue has no exercise " + claim.exercise()));
            return Optional.of(
                    courtroom.judge(new Attempt(found, claim.language(), claim.source(), Optional.of(claim.secret()))));
        } catch (SandboxException | RuntimeException ours) {
            LOG.errorf(ours, "Retrial %d failed for a reason of our own, claim %d", claim.retrial(), claim.claims());
            return Optional.empty();
        }
    }

    private static Judgement ourFault() {
        return Judgement.ourFault("Something failed on our side, twice. What counted until now goes on counting.");
    }
}
