package dev.talweg.help;

import dev.talweg.http.NotFound;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A participant's question, and its answer once there is one: for the asker alone, or for everybody. */
@Entity
class Clarification extends PanacheEntityBase {

    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_ANSWER = 1000;

    /** So many questions may one participant have open; the next is asked after an answer. */
    static final int MOST_OPEN = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    /** Slug of the exercise that it is about; null: about the workshop as a whole. */
    @Nullable
    String exercise;

    String question;
    String idempotencyKey;
    Instant askedAt;

    @Nullable
    String answer;

    boolean toAll;

    @Nullable
    Instant answeredAt;

    protected Clarification() {}

    /**
     * Asks, once for each key.
     *
     * @throws TooManyQuestions when too many of the participant's wait for an answer
     */
    static Clarification ask(Participant asker, Whereabouts about, Words question, Once once, Instant now) {
        // Two tabs, or one command sent twice, come one after the other.
        getEntityManager().lock(asker, LockModeType.PESSIMISTIC_WRITE);
        Optional<Clarification> before = find("participant = ?1 and idempotencyKey = ?2", asker, once.key())
                .firstResultOptional();
        if (before.isPresent()) return before.get();
        if (count("participant = ?1 and answer is null", asker) >= MOST_OPEN) throw new TooManyQuestions(MOST_OPEN);
        Clarification clarification = new Clarification();
        clarification.participant = asker;
        clarification.exercise = about.exercise();
        clarification.question = question.text();
        clarification.idempotencyKey = once.key();
        clarification.askedAt = now.truncatedTo(ChronoUnit.MICROS);
        clarification.persist();
        return clarification;
    }

    /** Newest first. */
    static List<Clarification> of(Participant asker) {
        return list("participant = ?1 order by id desc", asker);
    }

    /** The open ones first, each part with the oldest question first. */
    static List<Clarification> allIn(Workshop workshop, int most) {
        return Clarification.<Clarification>find("""
                        from Clarification c join fetch c.participant p where p.workshop = ?1
                        order by case when c.answer is null then 0 else 1 end, case when c.answer is null then c.id end, c.answeredAt desc""", workshop).page(0, most).list();
    }

    /** What everybody may read, the latest answer first. */
    static List<Clarification> answeredToAll(Workshop workshop, int most) {
        return Clarification.<Clarification>find(
                        "participant.workshop = ?1 and toAll order by answeredAt desc, id desc", workshop)
                .page(0, most)
                .list();
    }

    static long countOpenIn(Workshop workshop) {
        return count("participant.workshop = ?1 and answer is null", workshop);
    }

    static Clarification in(Workshop workshop, long id) {
        return Clarification.<Clarification>find("id = ?1 and participant.workshop = ?2", id, workshop)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("This workshop has no question " + id + "."));
    }

    /**
     * Answers, or puts another answer in the place of the first. What everybody has read stays readable to all.
     *
     * @return whether this is news
     */
    boolean answer(Words words, boolean everybody, Instant now) {
        if (words.text().equals(answer) && (toAll || !everybody)) return false;
        answer = words.text();
        toAll = toAll || everybody;
        // As the database keeps it: whoever hears of it and whoever asks later are told the same instant.
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }
}
