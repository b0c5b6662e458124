package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.judging.Tape;
import dev.talweg.workshop.Codes;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rejudging of a finale: what counts on the jury's board, each competitor's best of each exercise, on instances that
 * are drawn from a secret of its own. Once it is applied, what it found counts in place of all else of the round; the
 * judgings stay as they are. Every method wants a transaction.
 *
 * @param rejudging its number
 */
public record FinalJudging(long rejudging, long round, String secret) {

    /**
     * How far it is.
     *
     * @param failed how many of those judged failed for a reason of our own
     */
    public record Progress(long total, long judged, long failed) {

        public boolean isComplete() {
            return judged == total && failed == 0;
        }
    }

    /** Empty where there is none, or where it was given up. */
    public static Optional<FinalJudging> of(Round round) {
        return Rejudging.finaleOf(round.id()).map(FinalJudging::of);
    }

    /** Queues it; the judges find it when they have nothing else to do. */
    public static FinalJudging begin(Workshop workshop, Round round, Instant now) {
        Rejudging rejudging = Rejudging.begin(workshop, "the finale of " + round.name(), null, now);
        rejudging.finalOf = round.id();
        rejudging.secret = Codes.secret();
        Panache.getSession().flush();
        List<UUID> submissions = Best.inRound(round.id(), Optional.empty()).stream()
                .map(best -> best.submission().id())
                .toList();
        if (!submissions.isEmpty()) Rejudgings.enter(rejudging, submissions);
        return of(rejudging);
    }

    /** What counts in a round whose finale is over. */
    static Optional<List<Best>> applied(Round round) {
        return Rejudging.<Rejudging>find("finalOf = ?1 and appliedAt is not null", round.id())
                .firstResultOptional()
                .map(rejudging -> of(rejudging).results());
    }

    public Progress progress() {
        Rejudging own = own();
        long total = Retrial.countOf(own);
        return new Progress(total, total - Retrial.unjudgedOf(own), Retrial.failedOf(own));
    }

    /** What was found, with as many tries as it took; of what is not judged yet, nothing. */
    public List<Best> results() {
        Map<Cell, Long> tries =
                Best.inRound(round, Optional.empty()).stream().collect(Collectors.toMap(Cell::of, Best::tries));
        return Best.finals(rejudging, round).stream()
                .map(best -> best.withTries(tries.getOrDefault(Cell.of(best), 1L)))
                .toList();
    }

    /** The runs of it that left a tape, by submission. */
    public Map<UUID, Tape> tapes(Collection<UUID> submissions, ObjectMapper json) {
        return Retrial.<Retrial>list(
                        "rejudging.id = ?1 and submission.id in ?2 and tape is not null", rejudging, submissions)
                .stream()
                .collect(Collectors.toMap(
                        retrial -> retrial.submission.id, retrial -> JudgingRecord.tape(retrial.tape, json)));
    }

    /** Has those judged once more that failed for a reason of our own. Returns how many. */
    public int retry() {
        return Retrial.retry(own());
    }

    public void cancel(Instant now) {
        Rejudging own = own();
        own.demandUndecided();
        own.cancelledAt = now;
        Retrial.discard(own);
    }

    /** From now on it counts. */
    public void apply(Instant now) {
        Rejudging own = own();
        own.demandUndecided();
        own.appliedAt = now;
        Panache.getSession().flush();
        Replacement.decided(own);
    }

    private Rejudging own() {
        return Rejudging.findById(rejudging);
    }

    private static FinalJudging of(Rejudging rejudging) {
        Long round = rejudging.finalOf;
        String secret = rejudging.secret;
        if (round == null || secret == null) throw new IllegalArgumentException("no finale: " + rejudging.id);
        return new FinalJudging(rejudging.id, round, secret);
    }

    private record Cell(long participant, String exercise) {

        static Cell of(Best best) {
            return new Cell(best.participant(), best.exercise());
        }
    }
}
