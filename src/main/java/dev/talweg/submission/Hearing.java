package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import dev.talweg.live.Live;
import dev.talweg.sandbox.SandboxException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One claimed judging, seen to its end: judged, kept in one transaction, told first to the submitter and then to
 * whoever cares.
 */
@ApplicationScoped
class Hearing {

    private static final Logger LOG = Logger.getLogger(Hearing.class);

    /** What every line of the log that is written during a judging carries. */
    static final String JUDGING = "judging";

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Courtroom courtroom;
    private final Catalogue catalogue;
    private final Live live;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<SubmissionJudged> judged;
    private final JudgingMeters meters;
    private final RunNews news;

    Hearing(
            Courtroom courtroom,
            Catalogue catalogue,
            Live live,
            ObjectMapper json,
            Clock clock,
            Event<SubmissionJudged> judged,
            JudgingMeters meters,
            RunNews news) {
        this.courtroom = courtroom;
        this.catalogue = catalogue;
        this.live = live;
        this.json = json;
        this.clock = clock;
        this.judged = judged;
        this.meters = meters;
        this.news = news;
    }

    void hold(Claim claim) {
        MDC.put(JUDGING, claim.judging());
        try {
            hear(claim);
        } finally {
            MDC.remove(JUDGING);
        }
    }

    private void hear(Claim claim) {
        meters.took(JudgingMeters.Phase.WAIT, claim, Duration.between(claim.createdAt(), clock.instant()));
        live.tell(claim.workshop(), claim.people(), "submission", new Told(SubmissionStatus.running(claim)));
        long begin = System.nanoTime();
        Optional<Judgement> judgement = judge(claim);
        meters.took(JudgingMeters.Phase.RUN, claim, since(begin));
        if (judgement.isPresent()) {
            end(claim, judgement.get());
        } else if (claim.lastChance()) {
            end(claim, ourFault());
        } else {
            QuarkusTransaction.requiringNew().run(() -> Judging.held(claim).ifPresent(Judging::requeue));
        }
    }

    /** Judgings that were taken as often as may be and never came back. */
    void endAbandoned(UUID submission) {
        Instant now = clock.instant();
        Judgement judgement = ourFault();
        QuarkusTransaction.requiringNew()
                .call(() -> Judging.abandoned(submission, now).map(judging -> {
                    judging.judged(judgement, JudgingRecord.of(judging.id, judgement, json), now);
                    return new Ended(judging, SubmissionStatus.judged(judging, json));
                }))
                .ifPresent(this::tell);
    }

    /** Empty when it was not the submission's fault that there is no judgement. */
    private Optional<Judgement> judge(Claim claim) {
        try (RunNews.Following following = news.follow(claim)) {
            Exercise exercise = exercise(claim);
            Optional<String> secret = claim.practice() ? Optional.empty() : Optional.of(claim.secret());
            Attempt attempt = new Attempt(exercise, claim.language(), claim.source(), secret);
            return Optional.of(courtroom.judge(attempt, following.progress()));
        } catch (SandboxException | RuntimeException ours) {
            LOG.errorf(ours, "Judging %d failed for a reason of our own, claim %d", claim.judging(), claim.claims());
            return Optional.empty();
        }
    }

    /**
     * The exercise as it was when the submission came in. Where nobody knows that any more, since the server has started
     * again, it is the one of today, and the submission's digest says so.
     */
    private Exercise exercise(Claim claim) throws SandboxException {
        Optional<Exercise> asItWas = catalogue.version(claim.exercise(), claim.exerciseDigest());
        if (asItWas.isPresent()) return asItWas.get();
        Exercise today = catalogue
                .find(claim.exercise())
                .orElseThrow(() -> new SandboxException("the catalogue has no exercise " + claim.exercise()));
        QuarkusTransaction.requiringNew().run(() -> Submission.judgedBy(claim.submission(), today));
        return today;
    }

    private void end(Claim claim, Judgement judgement) {
        Instant now = clock.instant();
        long begin = System.nanoTime();
        boolean kept = keep(claim, judgement, now);
        meters.took(JudgingMeters.Phase.SAVE, claim, since(begin));
        if (kept) told(claim, judgement, now);
        else if (isGone(claim)) LOG.infof("Judging %d was deleted with its workshop", claim.judging());
        else LOG.warnf("Judging %d took longer than its lease; another worker has it now", claim.judging());
    }

    /**
     * Tried again while the database is away: our own fault must cost nobody another run.
     *
     * @return whether it is kept; not so when the claim was lost to another worker
     */
    private boolean keep(Claim claim, Judgement judgement, Instant now) {
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    Optional<Judging> judging = Judging.held(claim);
                    judging.ifPresent(held -> held.judged(judgement, JudgingRecord.of(held.id, judgement, json), now));
                    return judging.isPresent() || claim.isEnded();
                });
            } catch (RuntimeException databaseIsAway) {
                if (clock.instant().isAfter(now.plus(Claim.DEADLINE))) throw databaseIsAway;
                LOG.warnf(databaseIsAway, "Judging %d cannot be kept yet; trying again", claim.judging());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isGone(Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> Judging.count("id", claim.judging()) == 0);
    }

    private void told(Claim claim, Judgement judgement, Instant now) {
        tell(new Ended(
                claim.workshop(), claim.participant(), claim.people(), SubmissionStatus.judged(claim, judgement, now)));
        Duration whole = Duration.between(claim.createdAt(), clock.instant());
        meters.took(JudgingMeters.Phase.WHOLE, claim, whole);
        meters.judged(claim, judgement.verdict());
        LOG.infof(
                "Judged %s: %s of %s, %s, %d ms after it was accepted",
                claim.submission(),
                claim.practice() ? "practice" : "submission",
                claim.exercise(),
                judgement.verdict(),
                whole.toMillis());
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private void tell(Ended ended) {
        SubmissionStatus status = ended.status();
        live.tell(ended.workshop(), ended.people(), "submission", new Told(status));
        Verdict verdict = status.verdict();
        if (verdict == null) throw new IllegalArgumentException("not judged yet: " + status.id());
        judged.fire(new SubmissionJudged(
                ended.workshop(), status.id(), ended.participant(), status.exercise(), status.practice(), verdict));
    }

    private static Judgement ourFault() {
        return Judgement.ourFault(
                "Something failed on our side, twice. This try costs you nothing; please submit again.");
    }

    /** The body of the live message of a submission. */
    record Told(SubmissionStatus submission) {}

    private record Ended(String workshop, long participant, Set<Long> people, SubmissionStatus status) {

        Ended(Judging judging, SubmissionStatus status) {
            this(
                    judging.submission.participant.workshop().code(),
                    judging.submission.participant.id(),
                    judging.submission.participant.people(),
                    status);
        }
    }
}
