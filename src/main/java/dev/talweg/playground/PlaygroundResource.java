package dev.talweg.playground;

import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.objective.Objective;
import dev.talweg.exercise.SettingField;
import dev.talweg.http.NotFound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The playground: what there is to choose, and the runs of what was chosen. For anybody; nothing is kept. */
@Path("/api/playground")
class PlaygroundResource {

    private final Grids grids;
    private final Turnstile turnstile;

    PlaygroundResource(Grids grids, Turnstile turnstile) {
        this.grids = grids;
        this.turnstile = turnstile;
    }

    /**
     * All that can be chosen.
     *
     * @param budget in oracle calls
     * @param mostRuns how many runs one request may ask for
     */
    record PlaygroundChoice(
            List<SurfaceChoice> surfaces,
            List<OptimiserChoice> optimisers,
            List<ScheduleChoice> schedules,
            SettingField learningRate,
            SettingField budget,
            int mostRuns) {}

    /**
     * A surface to choose.
     *
     * @param formula f(x, y) in LaTeX
     * @param start where descents usually begin
     * @param minima every point where it is least, as far as they are known
     */
    record SurfaceChoice(
            String key,
            String label,
            String formula,
            double xMin,
            double xMax,
            double yMin,
            double yMax,
            double[] start,
            List<double[]> minima) {}

    /**
     * A method to choose.
     *
     * @param idea one sentence
     * @param takesRate it takes a learning rate and a schedule; otherwise it finds its own lengths
     * @param usualRate a learning rate for a first try
     * @param knobs what tunes it
     * @param rareKnobs what else does
     */
    record OptimiserChoice(
            String key,
            String label,
            String idea,
            boolean takesRate,
            double usualRate,
            List<SettingField> knobs,
            List<SettingField> rareKnobs) {}

    /**
     * A schedule to choose, laid over the whole of a run.
     *
     * @param knobs what tunes it
     */
    record ScheduleChoice(String key, String label, String idea, List<SettingField> knobs) {}

    /**
     * What is drawn of a surface: f − reference on a grid, row after row from {@code yMin}.
     *
     * @param reference f*, or where f falls for ever its lowest value on the grid
     */
    record PlaygroundSurface(int columns, int rows, double[] values, double reference) {}

    /** Runs from one start on one surface. */
    record WantedRuns(
            @Nullable String surface,
            @Nullable List<@Nullable Double> start,
            @Nullable List<@Nullable WantedRun> runs) {}

    /**
     * One run.
     *
     * @param budget in oracle calls
     * @param tuning by the names of the optimiser's and the schedule's knobs; what is left out is as usual
     */
    record WantedRun(
            @Nullable String optimiser,
            @Nullable String schedule,
            @Nullable Double learningRate,
            @Nullable Integer budget,
            @Nullable Map<String, @Nullable Double> tuning) {}

    /** A run that was made, and what became of it. */
    record PlaygroundRun(PlaygroundTape tape, Autopsy autopsy) {}

    @GET
    public PlaygroundChoice choice() {
        return Choices.all();
    }

    @GET
    @Path("surfaces/{surface}")
    public PlaygroundSurface surface(@PathParam("surface") String key) {
        return Stream.of(TestFunction.values())
                .filter(function -> function.key().equals(key))
                .findFirst()
                .map(grids::of)
                .orElseThrow(() -> new NotFound("The playground has no such surface."));
    }

    /** In the order in which they were asked for. */
    @POST
    @Path("runs")
    public List<PlaygroundRun> run(WantedRuns wanted) {
        PlanReader.Plan plan = PlanReader.read(wanted);
        Objective objective = plan.surface().inThePlane();
        return turnstile.inTurn(() -> plan.runs().stream()
                .map(run -> run.from(plan.start(), objective))
                .toList());
    }
}
