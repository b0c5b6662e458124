package dev.talweg.submission;

import dev.talweg.engine.objective.Surface;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Kind;
import dev.talweg.exercise.Language;
import dev.talweg.exercise.Level;
import dev.talweg.exercise.SettingField;
import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Tape;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A workshop's exercises, with the caller's own results beside them. */
@Path("/api")
class ExerciseResource {

    private final Catalogue catalogue;
    private final Baselines baselines;
    private final Courtroom courtroom;
    private final Caller caller;
    private final Clock clock;

    ExerciseResource(Catalogue catalogue, Baselines baselines, Courtroom courtroom, Caller caller, Clock clock) {
        this.catalogue = catalogue;
        this.baselines = baselines;
        this.courtroom = courtroom;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One exercise in the list.
     *
     * @param round the round that it is part of
     * @param best the best points of the caller, or of the caller's team
     * @param tries how often the caller has submitted
     * @param attempts the most scored submissions that the round allows to one participant; null: as many as they like
     * @param attemptsLeft how many of them the caller has left; null where there is no limit
     * @param baseline the best marked row's points
     */
    record ExerciseSummary(
            String slug,
            String title,
            Level level,
            Kind kind,
            String summary,
            long round,
            Set<Language> languages,
            int budget,

            @Schema(enumeration = {"oracle calls", "example gradients", "cases"})
            String unit,

            @Nullable Double best,
            long tries,
            @Nullable Integer attempts,
            @Nullable Integer attemptsLeft,
            @Nullable Double baseline) {}

    record ExerciseDetail(
            ExerciseSummary exercise,
            String statement,
            Map<String, String> starters,
            Allowance limits,
            int dimension,
            int instances,
            List<SettingField> settings,
            @Nullable SurfaceGrid surface,
            List<Ghost> ghosts) {}

    record Allowance(double cpuSeconds, double wallSeconds, long memoryMiB, int sourceBytes) {

        static Allowance of(Exercise exercise) {
            return new Allowance(
                    exercise.limits().cpu().toMillis() / 1e3,
                    exercise.limits().wall().toMillis() / 1e3,
                    exercise.limits().memoryBytes() >> 20,
                    Written.LONGEST_SOURCE_BYTES);
        }
    }

    /** f − f* on a grid, row after row from {@code yMin}. */
    @Schema(name = "Surface")
    record SurfaceGrid(
            double xMin,
            double xMax,
            double yMin,
            double yMax,
            int columns,
            int rows,
            double[] values,
            double[] start,
            double @Nullable [] minimum) {

        static SurfaceGrid of(Surface surface) {
            return new SurfaceGrid(
                    surface.xMin(),
                    surface.xMax(),
                    surface.yMin(),
                    surface.yMax(),
                    surface.columns(),
                    surface.rows(),
                    surface.values(),
                    surface.start(),
                    surface.minimum().orElse(null));
        }
    }

    /** A baseline's run on the public instance, to race against. */
    record Ghost(String name, Tape tape) {}

    @GET
    @Path("workshops/{code}/exercises")
    @Transactional
    public List<ExerciseSummary> exercises(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        Map<String, Best> mine = mine(workshop);
        return workshop.rounds().stream()
                .flatMap(round -> {
                    Beside beside = beside(workshop, round, mine);
                    return round.exercises().stream()
                            .flatMap(slug -> catalogue.find(slug).stream())
                            .map(exercise -> summary(exercise, beside));
                })
                .toList();
    }

    @GET
    @Path("workshops/{code}/exercises/{slug}")
    @Transactional
    public ExerciseDetail exercise(@PathParam("code") String code, @PathParam("slug") String slug) {
        Workshop workshop = Workshop.withCode(code);
        Round round = workshop.roundOf(slug).orElseThrow(() -> unknown(slug));
        Exercise exercise = catalogue.find(slug).orElseThrow(() -> unknown(slug));
        caller.participantIn(workshop.code()).ifPresent(me -> Visits.note(me, slug, clock.instant()));
        return new ExerciseDetail(
                summary(exercise, beside(workshop, round, mine(workshop))),
                exercise.statement(),
                exercise.starters().entrySet().stream()
                        .collect(Collectors.toMap(
                                starter -> starter.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue)),
                Allowance.of(exercise),
                exercise.dimension(),
                exercise.instances(),
                exercise.settings(),
                exercise.surface().map(SurfaceGrid::of).orElse(null),
                baselines.ghosts(exercise));
    }

    /** What stands beside the exercises of one round, by exercise. */
    private record Beside(
            long round,
            Optional<Integer> attempts,
            Map<String, Integer> used,
            Map<String, Best> mine,
            Map<String, Double> marks) {}

    private Beside beside(Workshop workshop, Round round, Map<String, Best> mine) {
        Map<String, Integer> used = round.attempts()
                .flatMap(limit -> Participant.competing(caller, workshop))
                .map(competitor -> Tries.usedBy(competitor.id(), round))
                .orElse(Map.of());
        return new Beside(round.id(), round.attempts(), used, mine, baselines.bestIn(round));
    }

    private Map<String, Best> mine(Workshop workshop) {
        return Participant.competing(caller, workshop)
                .map(competitor -> Best.of(competitor.id()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Best::exercise, Function.identity()));
    }

    private ExerciseSummary summary(Exercise exercise, Beside beside) {
        Optional<Best> best = Optional.ofNullable(beside.mine.get(exercise.slug()));
        int used = beside.used.getOrDefault(exercise.slug(), 0);
        return new ExerciseSummary(
                exercise.slug(),
                exercise.title(),
                exercise.level(),
                exercise.kind(),
                exercise.summary(),
                beside.round,
                exercise.languages().stream()
                        .filter(language -> !courtroom.isOff(language))
                        .collect(Collectors.toCollection(TreeSet::new)),
                exercise.budget(),
                exercise.unit(),
                best.map(Best::score).orElse(null),
                best.map(Best::tries).orElse(0L),
                beside.attempts.orElse(null),
                beside.attempts.map(most -> Math.max(0, most - used)).orElse(null),
                beside.marks.get(exercise.slug()));
    }

    private static NotFound unknown(String slug) {
        return new NotFound("This workshop has no exercise “" + slug + "”.");
    }
}
