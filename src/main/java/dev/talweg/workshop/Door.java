package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Lets participants in. A join repeated with the same key is one join. */
@ApplicationScoped
class Door {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 64;

    private final Clock clock;
    private final Event<ParticipantJoined> joined;

    Door(Clock clock, Event<ParticipantJoined> joined) {
        this.clock = clock;
        this.joined = joined;
    }

    /** Who is now in: the code as it is written, and the participant's id, name and resume code. */
    record Pass(String workshop, long participant, String nickname, String resumeCode) {

        static Pass of(Participant participant) {
            return new Pass(
                    participant.workshop().code(), participant.id(), participant.nickname(), participant.resumeCode);
        }
    }

    Pass join(String code, @Nullable String typedName, @Nullable String key) {
        if (typedName == null) throw new BadInput("Please choose a nickname.");
        if (key != null && (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY))
            throw new BadInput("An idempotency key has " + SHORTEST_KEY + " to " + LONGEST_KEY + " characters.");
        Nickname nickname = Nickname.of(typedName);
        try {
            return QuarkusTransaction.requiringNew().call(() -> enter(Workshop.withCode(code), nickname, key));
        } catch (PersistenceException race) {
            if (!(race instanceof ConstraintViolationException)) throw race;
            // Two joins at the same moment: the other one was first, so now it is either this same join or the name is
            // taken.
            return QuarkusTransaction.requiringNew().call(() -> enter(Workshop.withCode(code), nickname, key));
        }
    }

    Pass resume(String code, @Nullable String resumeCode) {
        if (resumeCode == null) throw new BadInput("Please give your resume code.");
        return QuarkusTransaction.requiringNew()
                .call(() -> Pass.of(Participant.withResumeCode(Workshop.withCode(code), resumeCode)));
    }

    private Pass enter(Workshop workshop, Nickname nickname, @Nullable String key) {
        Optional<Participant> before = key == null ? Optional.empty() : Participant.joinedBy(workshop, key);
        if (before.isPresent()) return Pass.of(before.get());
        if (Participant.isTaken(workshop, nickname)) throw new NicknameTaken(nickname.shown());
        Participant participant = Participant.create(workshop, nickname, key, clock.instant());
        Participant.flush();
        joined.fire(new ParticipantJoined(workshop.code(), participant.nickname(), Participant.countOf(workshop)));
        return Pass.of(participant);
    }
}
