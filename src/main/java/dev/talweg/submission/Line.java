package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which those who wait are judged, and where each stands in it. Scored ones go before practice; within each
 * kind, who has fewer of their own before it; then, who has waited longer.
 */
@ApplicationScoped
class Line {

    /** Of waiting judgings; the index of the same columns has them in this order. */
    static final String ORDER = "practice, ahead, since, id";

    /** How long a pace is told as the present one: a rush need not measure anew for each of its own. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JudgeConfig config;
    private final Clock clock;
    private volatile @Nullable Measured measured;

    Line(JudgeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A submission as its participant sees it, with its place while it waits. */
    SubmissionStatus statusOf(Judging judging, ObjectMapper json) {
        return switch (judging.state) {
            case QUEUED -> SubmissionStatus.waiting(judging, placeOf(judging));
            case RUNNING -> SubmissionStatus.line(judging);
            case JUDGED -> SubmissionStatus.judged(judging, json);
        };
    }

    /** Of everybody who waits, by the judging's id, the next one first. */
    Map<Long, Place> places() {
        Pace pace = pace();
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery("""
                        select id, row_number() over line, count(*) filter (where not practice) over line
                        from judging where state = 'QUEUED' window line as (order by %1$s) order by %1$s""".formatted(ORDER), Object[].class)
                .getResultList();
        Map<Long, Place> places = new LinkedHashMap<>();
        for (Object[] row : rows) places.put(number(row[0]), pace.place(number(row[1]), number(row[2])));
        return places;
    }

    private Place placeOf(Judging waiting) {
        Object[] row = Panache.getSession()
                .createNativeQuery("""
                        select count(*), count(*) filter (where not practice) from judging
                        where state = 'QUEUED' and (%1$s) <= (select %1$s from judging where id = :waiting)""".formatted(ORDER), Object[].class)
                .setParameter("waiting", waiting.id)
                .getSingleResult();
        return pace().place(number(row[0]), number(row[1]));
    }

    private Pace pace() {
        Instant now = clock.instant();
        Measured last = measured;
        if (last != null && now.isBefore(last.at().plus(FRESH))) return last.pace();
        Pace pace = Pace.now(config.slotCount());
        measured = new Measured(pace, now);
        return pace;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private record Measured(Pace pace, Instant at) {}
}
