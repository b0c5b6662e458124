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

    protected Judging() {}

    /** Puts a new submission with its source into the queue. */
    static Judging queue(Submission submission, Written written, Instant now) {
        new SubmissionSource(submission.id, written.source()).persist();
        Judging judging = new Judging();
        judging.submission = submission;
        judging.state = JudgingState.QUEUED;
        judging.queuedAt = now;
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

    /** How many wait, in all workshops. */
    static long waiting() {
        return count("state", JudgingState.QUEUED);
    }

    /** 1 for the one that is next. */
    long position() {
        return 1 + count("state = ?1 and id < ?2", JudgingState.QUEUED, id);
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

    void judged(Judgement judgement, JudgingRecord record, Instant now) {
        state = JudgingState.JUDGED;
        verdict = judgement.verdict();
        score = judgement.score();
        oracleCalls = judgement.oracleCalls();
        message = judgement.message();
        errorLine = judgement.errorLine();
        judgedAt = now;
        leaseUntil = null;
        record.persist();
    }

    boolean isRunning() {
        return state == JudgingState.RUNNING;
    }

    /** Back into the queue, at its old place. */
    void requeue() {
        state = JudgingState.QUEUED;
        worker = null;
        leaseUntil = null;
        deadline = null;
    }
}
