package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission's new evaluation in a {@link Rejudging}. The table is a queue; {@link RetrialClaim} takes from it. */
@Entity
class Retrial extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Rejudging rejudging;

    @ManyToOne(fetch = FetchType.LAZY)
    Submission submission;

    @Enumerated(EnumType.STRING)
    JudgingState state;

    int claims;

    @Nullable
    String worker;

    @Nullable
    Instant leaseUntil;

    @Nullable
    Instant deadline;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant judgedAt;

    /** Of the exercise as it was judged with. */
    @Nullable
    String exerciseDigest;

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

    @Nullable
    String transcript;

    @Nullable
    String log;

    @Nullable
    String tape;

    @Nullable
    String autopsy;

    protected Retrial() {}

    /** Puts them into the queue, in the order in which they were handed in. */
    static int queue(Rejudging rejudging, Collection<UUID> submissions) {
        return Panache.getSession()
                .createNativeMutationQuery("""
                        insert into retrial (rejudging_id, submission_id)
                        select :rejudging, s.id from submission s where s.id in (:submissions) order by s.created_at""")
                .setParameter("rejudging", rejudging.id)
                .setParameterList("submissions", submissions)
                .executeUpdate();
    }

    static long countOf(Rejudging rejudging) {
        return count("rejudging", rejudging);
    }

    static long unjudgedOf(Rejudging rejudging) {
        return count("rejudging = ?1 and state <> ?2", rejudging, JudgingState.JUDGED);
    }

    /** Those that failed for a reason of our own. */
    static long failedOf(Rejudging rejudging) {
        return count("rejudging = ?1 and verdict = ?2", rejudging, Verdict.INTERNAL_ERROR);
    }

    /** Those that failed for a reason of our own are judged once more. Returns how many. */
    static int retry(Rejudging rejudging) {
        return Panache.getSession()
                .createNativeMutationQuery("""
                        update retrial
                        set state = 'QUEUED', claims = 0, worker = null, started_at = null, judged_at = null, verdict = null,
                            message = null, log = null, tape = null, autopsy = null
                        where rejudging_id = :rejudging and verdict = 'INTERNAL_ERROR'""")
                .setParameter("rejudging", rejudging.id)
                .executeUpdate();
    }

    /** Throws them away; a worker that has one in hand finds nothing to keep. */
    static void discard(Rejudging rejudging) {
        delete("rejudging", rejudging);
    }

    /** Locks it for its end, if the claim still holds it. */
    static Optional<Retrial> held(RetrialClaim claim) {
        return Retrial.<Retrial>find(
                        "id = ?1 and state = ?2 and claims = ?3 and worker = ?4",
                        claim.retrial(),
                        JudgingState.RUNNING,
                        claim.claims(),
                        claim.worker())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locks one whose worker has not been heard of. */
    static Optional<Retrial> abandoned(long id, Instant now) {
        return Retrial.<Retrial>find("id = ?1 and state = ?2 and leaseUntil < ?3", id, JudgingState.RUNNING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void judged(Judgement judgement, @Nullable String digest, ObjectMapper json, Instant now) {
        JudgingRecord record = JudgingRecord.of(0, judgement, json);
        state = JudgingState.JUDGED;
        exerciseDigest = digest;
        verdict = judgement.verdict();
        score = judgement.score();
        oracleCalls = judgement.oracleCalls();
        message = judgement.message();
        errorLine = judgement.errorLine();
        transcript = verdict == Verdict.SCORED ? judgement.transcript() : null;
        log = record.log;
        tape = record.tape;
        autopsy = record.autopsy;
        judgedAt = now;
        leaseUntil = null;
    }

    /** Back into the queue, at its old place. */
    void requeue() {
        state = JudgingState.QUEUED;
        startedAt = null;
        worker = null;
        leaseUntil = null;
        deadline = null;
    }
}
