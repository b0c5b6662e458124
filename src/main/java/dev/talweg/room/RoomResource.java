package dev.talweg.room;

import dev.talweg.http.BadInput;
import dev.talweg.submission.Effort;
import dev.talweg.workshop.Rehearsing;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is where, for those who walk through the room. */
@Path("/api")
class RoomResource {

    private final Rehearsal rehearsal;
    private final Rehearsing rehearsing;
    private final Clock clock;

    RoomResource(Rehearsal rehearsal, Rehearsing rehearsing, Clock clock) {
        this.rehearsal = rehearsal;
        this.rehearsing = rehearsing;
        this.clock = clock;
    }

    /**
     * One competitor at one exercise.
     *
     * @param competitor the id of a participant or a team
     * @param runs judged ones, practice included
     * @param best points; null while none was scored
     * @param seenAt when they last opened it or handed something in
     * @param verdict of the latest run
     */
    record Place(
            long competitor,
            String exercise,
            Progress progress,
            long runs,
            long tries,
            @Nullable Double best,
            @Nullable Instant seenAt,
            @Nullable String verdict) {

        static Place of(Effort effort, boolean isOpen, Instant now) {
            return new Place(
                    effort.competitor(),
                    effort.exercise(),
                    Progress.of(effort, isOpen, now),
                    effort.runs(),
                    effort.tries(),
                    effort.best(),
                    effort.seenAt(),
                    effort.verdict());
        }
    }

    /** Only where somebody has been; names stand in the list of people. */
    @GET
    @Path("organizer/workshops/{code}/room")
    @Transactional
    public List<Place> room(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        Instant now = clock.instant();
        return Effort.in(workshop, now.minus(Progress.LATE)).stream()
                .map(effort -> Place.of(effort, isOpen(workshop, effort.exercise(), now), now))
                .toList();
    }

    /** @param participants how many are simulated */
    record Cast(@Nullable Integer participants) {}

    @POST
    @Path("organizer/workshops/{code}/rehearsal")
    public void rehearse(@PathParam("code") String code, Cast cast) {
        if (cast.participants == null) throw new BadInput("Please say how many participants are to be simulated.");
        rehearsal.begin(code, cast.participants);
    }

    @DELETE
    @Path("organizer/workshops/{code}/rehearsal")
    public void endRehearsal(@PathParam("code") String code) {
        rehearsing.leave(code);
    }

    private static boolean isOpen(Workshop workshop, String exercise, Instant now) {
        return workshop.roundOf(exercise)
                .map((Round round) -> round.accepts(now))
                .orElse(false);
    }
}
