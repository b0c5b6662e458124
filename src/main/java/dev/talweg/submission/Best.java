package dev.talweg.submission;

import dev.talweg.exercise.Language;
import dev.talweg.workshop.Round;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What one participant has reached in one exercise: the best scored submission, and how many tries it took.
 *
 * @param score null while none was scored
 * @param oracleCalls of the best one
 * @param verdict of the best one; where none was scored, of the latest
 * @param at when the best one was handed in
 * @param submission which it is
 */
public record Best(
        long participant,
        String name,
        boolean baseline,
        String exercise,
        @Nullable Double score,
        long oracleCalls,
        String verdict,
        Instant at,
        long tries,
        Submitted submission) {

    /** A submission by its number. */
    public record Submitted(UUID id, Language language) {}

    /** Of several in one exercise: more points first, then fewer oracle calls, then who was earlier. */
    public static final Comparator<Best> ORDER = Comparator.comparing(
                    Best::score, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparingLong(Best::oracleCalls)
            .thenComparing(Best::at)
            .thenComparing(Best::name);

    /** Where results stand; others are put in its place to see what would be. */
    private static final String JUDGINGS = "judging";

    /** As if a rejudging were applied. */
    private static final String SUPPOSING = """
            (select i.submission_id, i.state, case when n.id is null then i.verdict else n.verdict end verdict,
                    case when n.id is null then i.score else n.score end score,
                    case when n.id is null then i.oracle_calls else n.oracle_calls end oracle_calls
             from judging i
             left join retrial n on n.submission_id = i.submission_id and n.rejudging_id = %d and n.state = 'JUDGED'
                                and n.verdict <> 'INTERNAL_ERROR')""";

    /** What a finale found, and nothing else. */
    private static final String FINALS = "(select * from retrial where rejudging_id = %d)";

    /**
     * {@code %s}: where results stand, and a condition on rounds or participants. Tries that our own faults spoilt are
     * not counted.
     */
    private static final String SELECT = """
            select distinct on (s.participant_id, s.exercise)
                   s.participant_id, p.nickname, p.baseline, s.exercise, j.score, coalesce(j.oracle_calls, 0), j.verdict, s.created_at,
                   count(*) over (partition by s.participant_id, s.exercise), s.id, s.language
            from submission s
            join %s j on j.submission_id = s.id
            join participant p on p.id = s.participant_id
            where not s.practice and j.state = 'JUDGED' and j.verdict <> 'INTERNAL_ERROR'
              and p.participation = 'COUNTED' and %s
            order by s.participant_id, s.exercise, j.score desc nulls last,
                     case when j.score is not null then j.oracle_calls end, case when j.score is not null then s.created_at end,
                     s.created_at desc""";

    /**
     * Of everybody in a round, as far as the public may know: where it was frozen, what was handed in before; after a
     * finale, what was found in it.
     */
    public static List<Best> publiclyIn(Round round) {
        return FinalJudging.applied(round).orElseGet(() -> inRound(round.id(), round.publicUntil()));
    }

    /** Of everybody in a round, as the jury knows it. */
    public static List<Best> forTheJuryIn(Round round) {
        return FinalJudging.applied(round).orElseGet(() -> inRound(round.id(), Optional.empty()));
    }

    /** As the public or the jury would know it, were a rejudging applied. */
    static List<Best> supposing(long rejudging, Round round, boolean publicly) {
        return FinalJudging.applied(round)
                .orElseGet(() -> inRound(
                        SUPPOSING.formatted(rejudging), round.id(), publicly ? round.publicUntil() : Optional.empty()));
    }

    /** What a finale's rejudging has found; each try is the only one. */
    static List<Best> finals(long rejudging, long round) {
        return inRound(FINALS.formatted(rejudging), round, Optional.empty());
    }

    /** Of everybody in a round; when given, only what was handed in before an instant. */
    public static List<Best> inRound(long round, Optional<Instant> until) {
        return inRound(JUDGINGS, round, until);
    }

    private static List<Best> inRound(String judgings, long round, Optional<Instant> until) {
        NativeQuery<Object[]> query = query(
                        judgings, "s.round_id = :round" + (until.isPresent() ? " and s.created_at < :until" : ""))
                .setParameter("round", round);
        until.ifPresent(instant -> query.setParameter("until", instant));
        return read(query);
    }

    /** Of one participant in all exercises. */
    static List<Best> of(long participant) {
        return read(query(JUDGINGS, "s.participant_id = :participant").setParameter("participant", participant));
    }

    private static NativeQuery<Object[]> query(String judgings, String condition) {
        return Panache.getSession().createNativeQuery(SELECT.formatted(judgings, condition), Object[].class);
    }

    Best withTries(long other) {
        return new Best(participant, name, baseline, exercise, score, oracleCalls, verdict, at, other, submission);
    }

    private static List<Best> read(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Best(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (Boolean) row[2],
                        (String) row[3],
                        row[4] == null ? null : ((Number) row[4]).doubleValue(),
                        ((Number) row[5]).longValue(),
                        (String) row[6],
                        (Instant) row[7],
                        ((Number) row[8]).longValue(),
                        new Submitted((UUID) row[9], Language.valueOf((String) row[10]))))
                .toList();
    }
}
