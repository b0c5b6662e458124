package dev.talweg.leaderboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Tape;
import dev.talweg.submission.Best;
import dev.talweg.submission.Work;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import dev.talweg.workshop.WorkshopDeleted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The races of all rounds, each made once for all who watch: again only when the public board has changed, and then at
 * most every two seconds. What was made before a freeze holds nothing from after it, so an old one tells no secret.
 */
@ApplicationScoped
class Races {

    private static final Duration KEEPS = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 64;

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final PublicBoard board;
    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Clock clock;

    Races(PublicBoard board, Catalogue catalogue, ObjectMapper json, Clock clock) {
        this.board = board;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    private record Key(long round, String exercise) {}

    private record Kept(Instant at, Race race) {}

    Race of(String code, long round, String slug) {
        Exercise exercise = QuarkusTransaction.joiningExisting()
                .call(() -> exercise(Workshop.withCode(code).round(round), slug));
        // Read before the race is made: it may then be newer than the number says, and never older.
        long seq = board.of(code).seq();
        if (kept.size() > MOST_KEPT) kept.clear();
        return kept.compute(new Key(round, slug), (key, known) -> renewed(known, seq, round, exercise))
                .race();
    }

    /** They name people, and are soon made again for other workshops. */
    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopDeleted gone) {
        kept.clear();
    }

    private Kept renewed(@Nullable Kept known, long seq, long round, Exercise exercise) {
        Instant now = clock.instant();
        if (known != null && (known.race.seq() == seq || known.at.plus(KEEPS).isAfter(now))) return known;
        return new Kept(
                now,
                QuarkusTransaction.requiringNew()
                        .call(() -> race(seq, Best.publiclyIn(Round.findById(round)), exercise)));
    }

    /** The same with what a freeze holds back. */
    Race forTheJury(Round round, Exercise exercise) {
        return race(0, Best.inRound(round.id(), Optional.empty()), exercise);
    }

    private Race race(long seq, List<Best> all, Exercise exercise) {
        List<Best> bests = all.stream()
                .filter(best -> best.exercise().equals(exercise.slug()))
                .toList();
        List<UUID> submissions =
                bests.stream().map(best -> best.submission().id()).toList();
        Map<UUID, Tape> tapes = Work.tapes(submissions, json);
        return Race.of(seq, exercise, bests, tapes);
    }

    private Exercise exercise(Round round, String slug) {
        return catalogue
                .find(slug)
                .filter(exercise -> round.exercises().contains(slug))
                .orElseThrow(() -> new NotFound(round.name() + " has no exercise “" + slug + "”."));
    }
}
