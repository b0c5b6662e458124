package dev.talweg.room;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.ProblemException;
import dev.talweg.submission.Intake;
import dev.talweg.workshop.Rehearsing;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * A room full of nobody: simulated participants hand in starters and settings of their own within a minute, through the
 * real queue and the real sandbox.
 */
@ApplicationScoped
class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final long PER_HEAD_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 60_000;
    private static final long AGAIN_MILLIS = 5_000;
    private static final Pattern RATE = Pattern.compile("(?m)^(learningRate:\\s*)([0-9.eE+-]+)\\s*$");

    private final ScheduledExecutorService hands =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "rehearsal"));
    private final Rehearsing rehearsing;
    private final Intake intake;
    private final Catalogue catalogue;
    private final Clock clock;

    Rehearsal(Rehearsing rehearsing, Intake intake, Catalogue catalogue, Clock clock) {
        this.rehearsing = rehearsing;
        this.intake = intake;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private record Try(String workshop, long participant, String slug, Written written) {}

    private record Written(Language language, String source) {}

    /** So many come in at once and begin; where no round is open they wait in the lobby. */
    void begin(String code, int count) {
        List<Long> nobodies = rehearsing.enter(code, count);
        List<Exercise> open = QuarkusTransaction.requiringNew().call(() -> open(Workshop.withCode(code)));
        long within = Math.min(LONGEST_MILLIS, PER_HEAD_MILLIS * count);
        for (long nobody : nobodies) {
            // Of its own, so that another rehearsal of the same size is another evening.
            Random taste = new Random(nobody);
            for (Exercise exercise : open)
                written(exercise, taste)
                        .map(written -> new Try(code, nobody, exercise.slug(), written))
                        .ifPresent(next -> later(next, taste.nextLong(within)));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        hands.shutdownNow();
    }

    private List<Exercise> open(Workshop workshop) {
        List<Exercise> open = new ArrayList<>();
        for (Round round : workshop.rounds())
            if (round.accepts(clock.instant()))
                round.exercises().forEach(slug -> catalogue.find(slug).ifPresent(open::add));
        return open;
    }

    /** Half of them write a program, as the starter stands; the others choose settings near a baseline's. */
    private static Optional<Written> written(Exercise exercise, Random taste) {
        List<String> baselines = List.copyOf(exercise.baselines().values());
        if (!baselines.isEmpty() && taste.nextBoolean()) {
            String baseline = baselines.get(taste.nextInt(baselines.size()));
            return Optional.of(new Written(Language.SETTINGS, varied(baseline, taste)));
        }
        return Optional.ofNullable(exercise.starters().get(Language.PYTHON))
                .map(starter -> new Written(Language.PYTHON, starter));
    }

    private void later(Try next, long millis) {
        hands.schedule(() -> handIn(next), millis, TimeUnit.MILLISECONDS);
    }

    private void handIn(Try next) {
        try {
            intake.rehearse(next.workshop, next.participant, next.slug, next.written.language, next.written.source);
        } catch (ProblemException refused) {
            // A full queue asks everybody to come again; what is over is over.
            if (refused.isPassing() && rehearsing.isIn(next.participant)) later(next, AGAIN_MILLIS);
        } catch (RuntimeException ours) {
            LOG.warnf(ours, "A rehearsal's try at %s could not be handed in", next.slug);
        }
    }

    /** The same settings with a third to three times the learning rate. */
    private static String varied(String settings, Random taste) {
        double factor = Math.pow(3, 2 * taste.nextDouble() - 1);
        return RATE.matcher(settings)
                .replaceFirst(rate ->
                        rate.group(1) + String.format(Locale.ROOT, "%.4g", Double.parseDouble(rate.group(2)) * factor));
    }
}
