package dev.talweg.submission;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Judgement;
import dev.talweg.sandbox.SandboxException;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.RoundChanged;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Reference runs: on the board marked rows, which go through the same queue as everybody; on the surface ghosts to race
 * against.
 */
@ApplicationScoped
class Baselines {

    private static final Logger LOG = Logger.getLogger(Baselines.class);

    private final Map<String, List<ExerciseResource.Ghost>> ghosts = new ConcurrentHashMap<>();
    private final Catalogue catalogue;
    private final Courtroom courtroom;
    private final JudgeWorker worker;
    private final Clock clock;

    Baselines(Catalogue catalogue, Courtroom courtroom, JudgeWorker worker, Clock clock) {
        this.catalogue = catalogue;
        this.courtroom = courtroom;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * A round that has opened gets its marked rows; the same key each time, so that they are there once. The workshop
     * is locked meanwhile, because the news may come twice at the same moment.
     */
    void enter(@Observes RoundChanged change) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.locked(change.workshop());
            workshop.rounds().stream()
                    .filter(round -> round.accepts(now))
                    .forEach(round -> enter(workshop, round, now));
        });
        worker.wake();
    }

    /** The best marked row's points by exercise. */
    Map<String, Double> bestIn(Round round) {
        return Best.inRound(round.id(), Optional.empty()).stream()
                .filter(best -> best.baseline() && best.score() != null)
                .collect(Collectors.toMap(Best::exercise, Best::score, Math::max));
    }

    List<ExerciseResource.Ghost> ghosts(Exercise exercise) {
        return ghosts.computeIfAbsent(
                exercise.digest(),
                digest -> exercise.baselines().entrySet().stream()
                        .flatMap(baseline -> ghost(exercise, baseline.getKey(), baseline.getValue()))
                        .toList());
    }

    private void enter(Workshop workshop, Round round, Instant now) {
        for (String slug : round.exercises())
            catalogue
                    .find(slug)
                    .ifPresent(exercise -> exercise.baselines().forEach((name, settings) -> {
                        Participant participant = Participant.baseline(workshop, name, now);
                        Written written = new Written(Language.SETTINGS, settings, false, keyOf(round, exercise));
                        if (Submission.withKey(participant, written.idempotencyKey())
                                .isEmpty())
                            Judging.queue(
                                    Submission.create(participant, round, exercise, written, now),
                                    settings,
                                    Integer.MAX_VALUE,
                                    now);
                    }));
    }

    private static String keyOf(Round round, Exercise exercise) {
        return round.id() + ":" + exercise.digest().substring(0, 40);
    }

    private Stream<ExerciseResource.Ghost> ghost(Exercise exercise, String name, String settings) {
        try {
            Judgement run = courtroom.judge(new Attempt(exercise, Language.SETTINGS, settings, Optional.empty()));
            return Optional.ofNullable(run.tape()).stream().map(tape -> new ExerciseResource.Ghost(name, tape));
        } catch (SandboxException e) {
            LOG.errorf(e, "The baseline %s of %s could not be run", name, exercise.slug());
            return Stream.empty();
        }
    }
}
