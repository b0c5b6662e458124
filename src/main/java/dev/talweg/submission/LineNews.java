package dev.talweg.submission;

import dev.talweg.live.Live;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells those who wait where they stand: all at once, at most once a second, and only whose place has changed. So a room
 * of phones need not ask; where no socket is open, they do.
 */
@ApplicationScoped
class LineNews {

    /** Who waits no longer than this hears soon enough that it is being judged. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Line line;
    private final Live live;
    private final Clock clock;
    private Map<Long, Place> told = Map.of();

    LineNews(Line line, Live live, Clock clock) {
        this.line = line;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(every = "1s")
    synchronized void tell() {
        Instant then = clock.instant().minus(SOON);
        QuarkusTransaction.requiringNew().call(() -> news(then)).forEach(news -> news.tell(live));
    }

    private List<News> news(Instant then) {
        List<Judging> waiting = Judging.waitingSince(then);
        Map<Long, Place> places = waiting.isEmpty() ? Map.of() : line.places();
        Map<Long, Place> before = told;
        List<News> news = new ArrayList<>();
        Map<Long, Place> telling = new HashMap<>();
        for (Judging judging : waiting) {
            Place place = places.get(judging.id);
            if (place == null) continue; // taken since the first query
            telling.put(judging.id, place);
            if (!place.equals(before.get(judging.id))) news.add(new News(judging, place));
        }
        told = telling;
        return news;
    }

    private record News(String workshop, Set<Long> people, SubmissionStatus status) {

        News(Judging judging, Place place) {
            this(
                    judging.submission.participant.workshop().code(),
                    judging.submission.participant.people(),
                    SubmissionStatus.waiting(judging, place));
        }

        void tell(Live live) {
            live.tell(workshop, people, "submission", new Hearing.Told(status));
        }
    }
}
