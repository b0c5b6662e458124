package dev.talweg.leaderboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The race, for everybody who may see the public board. */
@Path("/api")
class RaceResource {

    private final Races races;

    RaceResource(Races races) {
        this.races = races;
    }

    @GET
    @Path("workshops/{code}/rounds/{round}/exercises/{slug}/race")
    public Race race(@PathParam("code") String code, @PathParam("round") long round, @PathParam("slug") String slug) {
        return races.of(code, round, slug);
    }
}
