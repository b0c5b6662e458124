package dev.talweg.submission;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Round;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program or settings handed in, immutable. Practice is the same without score. */
@Entity
class Submission extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    Round round;

    String exercise;
    String exerciseDigest;

    @Enumerated(EnumType.STRING)
    Language language;

    boolean practice;
    String idempotencyKey;

    /** Which of a team handed it in; null where it was no team's. */
    @Nullable
    String author;

    Instant createdAt;

    protected Submission() {}

    /** It is judged by this version of its exercise. */
    static void judgedBy(UUID submission, Exercise exercise) {
        update("exerciseDigest = ?1 where id = ?2", exercise.digest(), submission);
    }

    static Submission create(Participant participant, Round round, Exercise exercise, Written written, Instant now) {
        Submission submission = new Submission();
        submission.id = UUID.randomUUID();
        submission.participant = participant;
        submission.round = round;
        submission.exercise = exercise.slug();
        submission.exerciseDigest = exercise.digest();
        submission.language = written.language();
        submission.practice = written.practice();
        submission.idempotencyKey = written.idempotencyKey();
        submission.createdAt = now;
        // The same key twice at the same moment fails here, before it uses anything up.
        submission.persistAndFlush();
        return submission;
    }

    static Optional<Submission> withKey(Participant participant, String idempotencyKey) {
        return find("participant = ?1 and idempotencyKey = ?2", participant, idempotencyKey)
                .firstResultOptional();
    }
}
