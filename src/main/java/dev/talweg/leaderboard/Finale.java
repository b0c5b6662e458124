package dev.talweg.leaderboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.submission.FinalJudging;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a round's final results have been revealed; every screen shows the same. */
@Entity
class Finale extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Round round;

    Long rejudgingId;

    /** Where everybody stood publicly when it was begun, as JSON. */
    String places;

    /** 0 until the first one is revealed. */
    int step;

    /** The exercise whose race all screens replay. */
    @Nullable
    String replayed;

    Instant begunAt;

    /** Since when its results are the round's. */
    @Nullable
    Instant endedAt;

    protected Finale() {}

    static Finale begin(Round round, long rejudging, Map<Long, Integer> places, ObjectMapper json, Instant now) {
        Finale finale = new Finale();
        finale.round = round;
        finale.rejudgingId = rejudging;
        finale.places = written(places, json);
        finale.begunAt = now;
        finale.persist();
        return finale;
    }

    static Optional<Finale> of(Round round) {
        return find("round", round).firstResultOptional();
    }

    /** The one that was begun last in a workshop: it is what screens show. */
    static Optional<Finale> latestOf(Workshop workshop) {
        return find("round in ?1 order by id desc", workshop.rounds()).firstResultOptional();
    }

    /** How far the judging is of those that reveal nothing yet, by the workshop's code. */
    static Map<String, FinalJudging.Progress> beingJudged() {
        return Finale.<Finale>list("from Finale f join fetch f.round r where f.step = 0 order by f.id").stream()
                .collect(Collectors.toMap(
                        finale -> finale.round.workshop().code(),
                        finale -> FinalJudging.of(finale.round).orElseThrow().progress(),
                        (first, latest) -> latest));
    }

    static boolean isOver(Round round) {
        return count("round = ?1 and endedAt is not null", round) > 0;
    }

    Map<Long, Integer> places(ObjectMapper json) {
        try {
            return json.readValue(places, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("places that we wrote cannot be read: " + places, e);
        }
    }

    private static String written(Map<Long, Integer> places, ObjectMapper json) {
        try {
            return json.writeValueAsString(places);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept: " + places, e);
        }
    }
}
