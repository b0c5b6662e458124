package dev.talweg.submission;

import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one competitor has come with one exercise, practice included.
 *
 * @param openedAt when they, or the first of their team, opened it; null where nobody of them did
 * @param seenAt when they last opened it or handed something in
 * @param runs judged, practice included
 * @param recent how many of them were handed in since the instant that was asked for
 * @param tries scored ones
 * @param best points; null while none was scored
 * @param improvedAt when the best one was handed in
 * @param verdict of the latest run
 */
public record Effort(
        long competitor,
        String exercise,
        @Nullable Instant openedAt,
        @Nullable Instant seenAt,
        long runs,
        long recent,
        long tries,
        @Nullable Double best,
        @Nullable Instant improvedAt,
        @Nullable String verdict) {

    private static final String SELECT = """
            with opened as (
                select coalesce(p.team_id, p.id) competitor, v.exercise, min(v.first_at) first_at, max(v.last_at) last_at
                from visit v join participant p on p.id = v.participant_id
                where p.workshop_id = :workshop group by 1, 2),
            worked as (
                select s.participant_id competitor, s.exercise, count(*) runs,
                       count(*) filter (where s.created_at > :recent) recent,
                       count(*) filter (where not s.practice) tries,
                       max(j.score) best, max(s.created_at) last_at,
                       (array_agg(s.created_at order by j.score desc, s.created_at) filter (where j.score is not null))[1] improved_at,
                       (array_agg(j.verdict order by s.created_at desc))[1] verdict
                from submission s
                join judging j on j.submission_id = s.id
                join participant p on p.id = s.participant_id
                where p.workshop_id = :workshop and not p.baseline and j.state = 'JUDGED' group by 1, 2)
            select coalesce(o.competitor, w.competitor), coalesce(o.exercise, w.exercise), o.first_at,
                   greatest(o.last_at, w.last_at), coalesce(w.runs, 0), coalesce(w.recent, 0), coalesce(w.tries, 0),
                   w.best, w.improved_at, w.verdict
            from opened o full join worked w on w.competitor = o.competitor and w.exercise = o.exercise""";

    /** Of everybody in a workshop, in all exercises that they have opened or tried. */
    public static List<Effort> in(Workshop workshop, Instant recent) {
        return Panache.getSession()
                .createNativeQuery(SELECT, Object[].class)
                .setParameter("workshop", workshop.id())
                .setParameter("recent", recent)
                .getResultStream()
                .map(row -> new Effort(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue(),
                        ((Number) row[6]).longValue(),
                        row[7] == null ? null : ((Number) row[7]).doubleValue(),
                        (Instant) row[8],
                        (String) row[9]))
                .toList();
    }
}
