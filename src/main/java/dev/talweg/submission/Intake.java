package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.RoundState;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/** Accepts what is handed in: once it answers, the submission and its judging are rows in the database. */
@ApplicationScoped
public class Intake {

    private final Catalogue catalogue;
    private final Clock clock;
    private final JudgeWorker worker;
    private final Courtroom courtroom;
    private final JudgeConfig config;
    private final Line line;
    private final ObjectMapper json;

    Intake(
            Catalogue catalogue,
            Clock clock,
            JudgeWorker worker,
            Courtroom courtroom,
            JudgeConfig config,
            Line line,
            ObjectMapper json) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.worker = worker;
        this.courtroom = courtroom;
        this.config = config;
        this.line = line;
        this.json = json;
    }

    /** Handed in with a key that was used before, it is that submission. */
    SubmissionStatus accept(Caller caller, String code, String slug, Written written) {
        SubmissionStatus submission;
        Function<Workshop, Participant> who = workshop -> Participant.calling(caller, workshop);
        try {
            submission = QuarkusTransaction.requiringNew().call(() -> save(who, code, slug, written));
        } catch (ConstraintViolationException race) {
            // The same key twice at the same moment: the other one was first and is there now.
            submission = QuarkusTransaction.requiringNew().call(() -> save(who, code, slug, written));
        }
        worker.wake();
        return submission;
    }

    /** Hands in for somebody who only rehearses, along the same way as everybody; without effect once they are gone. */
    public void rehearse(String code, long participant, String slug, Language language, String source) {
        Written written = new Written(language, source, false, UUID.randomUUID().toString());
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant.rehearsing(workshop, participant)
                    .ifPresent(nobody -> save(same -> nobody, code, slug, written));
        });
        worker.wake();
    }

    private SubmissionStatus save(Function<Workshop, Participant> who, String code, String slug, Written written) {
        Workshop workshop = Workshop.withCode(code);
        Participant participant = who.apply(workshop);
        Judging judging = Submission.withKey(participant.competitor(), written.idempotencyKey())
                .flatMap(before -> Judging.of(before.id))
                .orElseGet(() -> saveNew(workshop, participant, slug, written));
        return line.statusOf(judging, json);
    }

    private Judging saveNew(Workshop workshop, Participant participant, String slug, Written written) {
        Round round = workshop.roundOf(slug).orElseThrow(() -> unknown(slug));
        Exercise exercise = catalogue.find(slug).orElseThrow(() -> unknown(slug));
        written.demandAllowedBy(exercise);
        if (courtroom.isOff(written.language())) throw new LanguageOff(written.language());
        Instant now = clock.instant();
        if (!participant.mayHandIn()) throw new Disqualified();
        demandAccepting(round, participant, written.practice(), now);
        demandRoom(written.practice());
        Submission submission = Submission.create(participant.competitor(), round, exercise, written, now);
        if (participant.team().isPresent()) submission.author = participant.nickname();
        Judging judging = Judging.queue(submission, written.source(), config.waitingPerParticipant(), now);
        if (!written.practice()) demandTry(submission, round, exercise);
        return judging;
    }

    /** Practice goes on after the bell, so that nobody is left with an open question. */
    private static void demandAccepting(Round round, Participant participant, boolean practice, Instant now) {
        RoundState state = round.state(now);
        if (state == RoundState.SCHEDULED)
            throw new RoundNotOpen(round.name() + " has not opened yet. It opens when the organizer says so.");
        if (!practice && !round.acceptsWith(participant.extraTime(), now))
            throw new RoundNotOpen(round.name() + " is over: no more submissions count. You can still practise.");
    }

    private void demandRoom(boolean practice) {
        int limit = practice ? config.queueLimit() / 2 : config.queueLimit();
        if (Judging.waiting() >= limit) throw new QueueFull(practice);
    }

    private static void demandTry(Submission submission, Round round, Exercise exercise) {
        int most = round.attempts().orElse(Integer.MAX_VALUE);
        if (!Tries.take(submission, most)) throw new TriesUsedUp(most, exercise.title());
    }

    private static NotFound unknown(String slug) {
        return new NotFound("This workshop has no exercise “" + slug + "”.");
    }
}
