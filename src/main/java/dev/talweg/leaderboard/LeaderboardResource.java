package dev.talweg.leaderboard;

import dev.talweg.http.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public board for everybody, and the jury's for organizers. */
@Path("/api")
class LeaderboardResource {

    private final PublicBoard publicBoard;
    private final Boards boards;
    private final Caller caller;

    LeaderboardResource(PublicBoard publicBoard, Boards boards, Caller caller) {
        this.publicBoard = publicBoard;
        this.boards = boards;
        this.caller = caller;
    }

    @GET
    @Path("workshops/{code}/leaderboard")
    public Leaderboard leaderboard(@PathParam("code") String code, @QueryParam("since") @Nullable Long since) {
        return since == null ? publicBoard.of(code) : publicBoard.since(code, since);
    }

    @GET
    @Path("organizer/workshops/{code}/leaderboard")
    public Leaderboard jury(@PathParam("code") String code) {
        caller.requireOrganizer();
        Boards.Ranked board = boards.forTheJury(code);
        return new Leaderboard(0, true, board.frozen(), board.columns(), board.standings());
    }

    /** Whose rank or points an undecided rejudging would change. */
    @GET
    @Path("organizer/workshops/{code}/rejudgings/{rejudging}/ranks")
    public List<RankShift> ranks(@PathParam("code") String code, @PathParam("rejudging") long rejudging) {
        caller.requireOrganizer();
        return boards.shifts(code, rejudging);
    }
}
