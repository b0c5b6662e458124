package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Workshops as they are planned. */
@Path("/api")
class PlanResource {

    private final Planning planning;
    private final Bulletin bulletin;
    private final Readiness readiness;
    private final Clock clock;

    PlanResource(Planning planning, Bulletin bulletin, Readiness readiness, Clock clock) {
        this.planning = planning;
        this.bulletin = bulletin;
        this.readiness = readiness;
        this.clock = clock;
    }

    /**
     * A plan, and what is still missing.
     *
     * @param revision to be sent back by who saves a change of it
     * @param teamSize the most who may be in a team
     * @param brackets in their order
     */
    record Plan(
            int revision,
            String name,
            WorkshopKind kind,
            boolean teams,
            int teamSize,
            List<PlannedBracket> brackets,
            List<PlannedRound> rounds,
            List<Readiness.Point> readiness) {}

    /** A bracket as it is planned. */
    record PlannedBracket(long id, String name) {}

    /**
     * A round as it is planned.
     *
     * @param opensAt when it opens by itself, or was opened
     * @param minutes how long it is open; null: until it is closed by hand
     * @param freezeMinutes how long before its end the public board stands still; null: when somebody freezes it
     */
    record PlannedRound(
            long id,
            RoundState state,
            String name,
            List<String> exercises,
            @Nullable Instant opensAt,
            @Nullable Integer minutes,
            @Nullable Integer freezeMinutes,
            @Nullable Integer attempts) {

        static PlannedRound of(Round round, Instant now) {
            RoundPlan plan = RoundPlan.of(round);
            return new PlannedRound(
                    round.id(),
                    round.state(now),
                    plan.name(),
                    plan.exercises(),
                    plan.opensAt(),
                    plan.minutes(),
                    plan.freezeMinutes(),
                    plan.attempts());
        }
    }

    /** A plan as it is saved. */
    record PlanChange(
            @Nullable Integer revision,
            @Nullable String name,
            @Nullable WorkshopKind kind,
            @Nullable Boolean teams,
            @Nullable Integer teamSize,
            @Nullable List<BracketChange> brackets,
            @Nullable List<RoundChange> rounds) {

        WorkshopPlan plan() {
            if (name == null
                    || kind == null
                    || rounds == null
                    || rounds.stream().anyMatch(Objects::isNull))
                throw new BadInput("A plan has a name, a kind and its rounds.");
            List<BracketChange> named = brackets == null ? List.of() : brackets;
            if (named.stream().anyMatch(Objects::isNull)) throw new BadInput("Please give each bracket a name.");
            return new WorkshopPlan(
                    name,
                    kind,
                    Boolean.TRUE.equals(teams),
                    teamSize == null ? WorkshopPlan.USUAL_TEAM : teamSize,
                    named.stream().map(BracketChange::plan).toList(),
                    rounds.stream().map(RoundChange::plan).toList());
        }
    }

    /** @param id null: a new bracket */
    record BracketChange(@Nullable Long id, @Nullable String name) {

        BracketPlan plan() {
            if (name == null) throw new BadInput("Please give each bracket a name.");
            return new BracketPlan(id, name);
        }
    }

    /** @param id null: a new round */
    record RoundChange(
            @Nullable Long id,
            @Nullable String name,
            @Nullable List<String> exercises,
            @Nullable Instant opensAt,
            @Nullable Integer minutes,
            @Nullable Integer freezeMinutes,
            @Nullable Integer attempts) {

        RoundPlan plan() {
            if (name == null) throw new BadInput("Please give each round a name.");
            return new RoundPlan(
                    id, name, exercises == null ? List.of() : exercises, opensAt, minutes, freezeMinutes, attempts);
        }
    }

    @GET
    @Path("organizer/workshops/{code}/plan")
    @Transactional
    public Plan plan(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        Instant now = clock.instant();
        return new Plan(
                workshop.planRevision,
                workshop.name,
                workshop.kind,
                workshop.teams,
                workshop.teamSize,
                workshop.brackets.stream()
                        .map(bracket -> new PlannedBracket(bracket.id, bracket.name))
                        .toList(),
                workshop.rounds.stream()
                        .map(round -> PlannedRound.of(round, now))
                        .toList(),
                readiness.of(workshop));
    }

    @PUT
    @Path("organizer/workshops/{code}/plan")
    public WorkshopStatus save(@PathParam("code") String code, PlanChange change) {
        if (change.revision == null) throw new BadInput("Please say which revision of the plan this changes.");
        planning.save(code, change.revision, change.plan());
        return bulletin.of(code);
    }

    @POST
    @Path("organizer/workshops/{code}/copy")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkshopStatus.class)))
    public RestResponse<WorkshopStatus> copy(@PathParam("code") String code) {
        String copy = planning.copy(code);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, bulletin.of(copy))
                .location(URI.create("/api/organizer/workshops/" + copy))
                .build();
    }
}
