package dev.talweg.submission;

import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluation of a submission. The table of judgings is the queue; {@link Claim} takes from it. */
@Entity
class Judging extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToOne(fetch = FetchType.LAZY)
    Submission submission;

    /** Whose it is and of which kind, as its submission says; here too, so that {@link Line} is one table's index. */
    long participantId;

    boolean practice;

    /** How many of the same participant's are to be judged before it. */
    int ahead;

    /** Since when none of the same participant's is; until then when it was queued. */
    Instant since;

    @Enumerated(EnumType.STRING)
    JudgingState state;

    /** How often a worker has taken it; one that is taken twice in vain is given up. */
    int claims;

    @Nullable
    String worker;

    @Nullable
    Instant leaseUntil;

    @Nullable
    Instant deadline;

    Instant queuedAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant judgedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Verdict verdict;

    @Nullable
    Double score;

    @Nullable
    Long oracleCalls;

    @Nullable
    String message;

    @Nullable
    Integer errorLine;

    /** Digest of what a scored program asked and was answered; only of what is to be looked at again. */
    @Nullable
    String transcript;

    @Nullable
    Instant lookedAgainAt;

    /** Run a second time, it did something else. */
    boolean nondeterministic;

    /** Of the exercise that it was judged with; null: as its submission says. A {@link Rejudging} may find another. */
    @Nullable
    String exerciseDigest;

    protected Judging() {}

    /**
     * Puts a new submission with its source into the queue, unless as many of its participant's as may be are unjudged.
     */
    static Judging queue(Submission submission, String source, int mostInHand, Instant now) {
        new SubmissionSource(submission.id, source).persist();
        Judging judging = new Judging();
        judging.submission = submission;
        judging.participantId = submission.participant.id();
        judging.practice = submission.practice;
        judging.ahead = InHand.take(judging.participantId, judging.practice, mostInHand);
        judging.state = JudgingState.QUEUED;
        judging.queuedAt = now;
        judging.since = now;
        judging.persistAndFlush();
        return judging;
    }

    static Optional<Judging> of(UUID submission) {
        return find("from Judging j join fetch j.submission s join fetch s.participant where s.id = ?1", submission)
                .firstResultOptional();
    }

    /** One participant's judgings in one exercise, newest first. */
    static List<Judging> history(long participant, String exercise, int most) {
        return Judging.<Judging>find("""
                        from Judging j join fetch j.submission s
                        where s.participant.id = ?1 and s.exercise = ?2 order by j.id desc""", participant, exercise).page(0, most).list();
    }

    /** The latest judgings of a workshop, baselines left out. */
    static List<Judging> latest(long workshop, int most) {
        return Judging.<Judging>find("""
                        from Judging j join fetch j.submission s join fetch s.participant p
                        where p.workshop.id = ?1 and not p.baseline order by j.id desc""", workshop).page(0, most).list();
    }

    static long countIn(long workshop, JudgingState state) {
        return count("submission.participant.workshop.id = ?1 and state = ?2", workshop, state);
    }

    /** Until the end of the transaction no worker takes or ends one. */
    static void lockUnjudgedOf(long workshop) {
        getEntityManager()
                .createNativeQuery("""
                        select j.id from judging j join participant p on p.id = j.participant_id
                        where p.workshop_id = :workshop and j.state <> 'JUDGED' order by j.id for update of j""")
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** How many wait, in all workshops. */
    static long waiting() {
        return count("state", JudgingState.QUEUED);
    }

    /** Those that were queued before an instant and wait, baselines left out, with all that is told of them. */
    static List<Judging> waitingSince(Instant then) {
        return list("""
                from Judging j join fetch j.submission s join fetch s.participant p join fetch p.workshop
                where j.state = ?1 and j.queuedAt < ?2 and not p.baseline""", JudgingState.QUEUED, then);
    }

    /** Locks the judging for its end, if the claim still holds it; a worker whose lease ran out finds nothing. */
    static Optional<Judging> held(Claim claim) {
        return Judging.<Judging>find(
                        "id = ?1 and state = ?2 and claims = ?3 and worker = ?4",
                        claim.judging(),
                        JudgingState.RUNNING,
                        claim.claims(),
                        claim.worker())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locks a judging whose worker has not been heard of; nobody else, here or on another node, then ends it as well. */
    static Optional<Judging> abandoned(UUID submission, Instant now) {
        return Judging.<Judging>find(
                        "submission.id = ?1 and state = ?2 and leaseUntil < ?3", submission, JudgingState.RUNNING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void judged(Judgement judgement, JudgingRecord record, Instant now) {
        state = JudgingState.JUDGED;
        verdict = judgement.verdict();
        score = judgement.score();
        oracleCalls = judgement.oracleCalls();
        message = judgement.message();
        errorLine = judgement.errorLine();
        if (verdict == Verdict.SCORED && !practice) transcript = judgement.transcript();
        judgedAt = now;
        leaseUntil = null;
        record.persist();
        InHand.giveBack(this);
        if (verdict == Verdict.INTERNAL_ERROR && !practice) Tries.giveBack(submission);
    }

    /** Back into the queue, at its old place. */
    void requeue() {
        state = JudgingState.QUEUED;
        ahead = 0;
        startedAt = null;
        worker = null;
        leaseUntil = null;
        deadline = null;
    }
}
