package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import dev.talweg.http.NotFound;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Workshops, for those who run them. */
@Path("/api")
class OrganizerWorkshopResource {

    private final Console console;
    private final Planning planning;
    private final Bulletin bulletin;
    private final Retention retention;
    private final Clock clock;

    OrganizerWorkshopResource(Console console, Planning planning, Bulletin bulletin, Retention retention, Clock clock) {
        this.console = console;
        this.planning = planning;
        this.bulletin = bulletin;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * One line of the list of workshops.
     *
     * @param state that of its first round that is not finalized
     * @param deletedAfter when it will be deleted if nothing more happens in it; null where it is kept for ever
     */
    record WorkshopOverview(
            String code,
            String name,
            WorkshopKind kind,
            Instant createdAt,
            RoundState state,
            long participants,
            @Nullable Instant deletedAfter) {

        static WorkshopOverview of(Workshop workshop, Instant now, @Nullable Instant deletedAfter) {
            RoundState state = workshop.rounds().stream()
                    .map(round -> round.state(now))
                    .filter(each -> each != RoundState.FINALIZED)
                    .findFirst()
                    .orElse(RoundState.FINALIZED);
            return new WorkshopOverview(
                    workshop.code(),
                    workshop.name(),
                    workshop.kind,
                    workshop.createdAt,
                    state,
                    Participant.countOf(workshop),
                    deletedAfter);
        }
    }

    /**
     * What a workshop with one round is made of; others are added to its plan.
     *
     * @param teams whether everybody plays for a team; null: everybody for themselves
     * @param attempts the most scored submissions per participant and exercise; null: as many as they like
     */
    record NewWorkshop(
            @Nullable String name,
            @Nullable WorkshopKind kind,
            @Nullable Boolean teams,
            @Nullable List<String> exercises,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {

        WorkshopPlan plan() {
            if (name == null) throw new BadInput("Please give the workshop a name.");
            List<String> chosen = exercises == null ? List.of() : exercises;
            return new WorkshopPlan(
                    name,
                    kind == null ? WorkshopKind.SESSION : kind,
                    Boolean.TRUE.equals(teams),
                    WorkshopPlan.USUAL_TEAM,
                    List.of(),
                    List.of(new RoundPlan(null, "Round 1", chosen, null, minutes, null, attempts)));
        }
    }

    @GET
    @Path("organizer/workshops")
    @Transactional
    public List<WorkshopOverview> workshops() {
        Instant now = clock.instant();
        Map<Long, Instant> ends = retention.ends();
        return Workshop.newestFirst().stream()
                .map(workshop -> WorkshopOverview.of(workshop, now, ends.get(workshop.id())))
                .toList();
    }

    @POST
    @Path("organizer/workshops")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopStatus.class)))
    public RestResponse<WorkshopStatus> create(NewWorkshop wanted) {
        String code = planning.create(wanted.plan());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, bulletin.of(code))
                .location(URI.create("/api/organizer/workshops/" + code))
                .build();
    }

    /** @param scene what the projector is to show */
    record ScreenChoice(@Nullable Scene scene) {}

    @POST
    @Path("organizer/workshops/{code}/screen")
    public WorkshopStatus show(@PathParam("code") String code, ScreenChoice choice) {
        if (choice.scene == null) throw new BadInput("Please say what the screen is to show.");
        console.show(code, choice.scene);
        return bulletin.of(code);
    }

    @POST
    @Path("organizer/workshops/{code}/rounds/{round}/{action}")
    public WorkshopStatus act(
            @PathParam("code") String code, @PathParam("round") long round, @PathParam("action") String action) {
        console.act(code, round, actionNamed(action));
        return bulletin.of(code);
    }

    private static Console.Action actionNamed(String name) {
        try {
            return Console.Action.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(
                    "A round can be opened, frozen, extended, closed, finalized and drawn anew, its solutions"
                            + " can be opened and hidden, and what was done last can be undone; nothing else.");
        }
    }
}
