package dev.talweg.leaderboard;

import dev.talweg.http.BadInput;
import dev.talweg.http.NotFound;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;

/** The finale: what everybody sees of it, and the organizer's desk. */
@Path("/api")
class FinaleResource {

    private final Finales finales;
    private final FinaleScreen screen;

    FinaleResource(Finales finales, FinaleScreen screen) {
        this.finales = finales;
        this.screen = screen;
    }

    /**
     * A finale as its presenter sees it.
     *
     * @param finale as everybody sees it
     * @param steps how many steps there are; 0 while not all is judged
     * @param failed how many could not be judged for a reason of our own
     */
    record FinaleDesk(FinaleStatus finale, int steps, long failed) {}

    /** A step from where the presenter believes it to be, so that one sent twice is made once. */
    record FinaleStep(@Nullable Integer from, @Nullable Integer to) {}

    /** @param exercise whose race is replayed; null: none, all screens show the board */
    record Replay(@Nullable String exercise) {}

    @GET
    @Path("workshops/{code}/finale")
    @Transactional
    public FinaleStatus finale(@PathParam("code") String code) {
        return screen.of(code).orElseThrow(() -> new NotFound("This workshop has no finale yet."));
    }

    @GET
    @Path("workshops/{code}/finale/exercises/{slug}/race")
    @Transactional
    public Race race(@PathParam("code") String code, @PathParam("slug") String slug) {
        return screen.race(code, slug);
    }

    @GET
    @Path("organizer/workshops/{code}/finales/{round}")
    @Transactional
    public FinaleDesk desk(@PathParam("code") String code, @PathParam("round") long round) {
        Finale finale = screen.of(Workshop.withCode(code).round(round));
        return new FinaleDesk(screen.status(finale), screen.steps(finale), screen.failed(finale));
    }

    @POST
    @Path("organizer/workshops/{code}/finales/{round}")
    public FinaleDesk begin(@PathParam("code") String code, @PathParam("round") long round) {
        finales.begin(code, round);
        return desk(code, round);
    }

    @POST
    @Path("organizer/workshops/{code}/finales/{round}/step")
    public FinaleDesk step(@PathParam("code") String code, @PathParam("round") long round, FinaleStep step) {
        if (step.from == null || step.to == null) throw new BadInput("Please say from which step to which.");
        finales.step(code, round, step.from, step.to);
        return desk(code, round);
    }

    @POST
    @Path("organizer/workshops/{code}/finales/{round}/race")
    public FinaleDesk replay(@PathParam("code") String code, @PathParam("round") long round, Replay replay) {
        finales.replay(code, round, replay.exercise);
        return desk(code, round);
    }

    @POST
    @Path("organizer/workshops/{code}/finales/{round}/retry")
    public FinaleDesk retry(@PathParam("code") String code, @PathParam("round") long round) {
        finales.retry(code, round);
        return desk(code, round);
    }

    @DELETE
    @Path("organizer/workshops/{code}/finales/{round}")
    public void cancel(@PathParam("code") String code, @PathParam("round") long round) {
        finales.cancel(code, round);
    }
}
