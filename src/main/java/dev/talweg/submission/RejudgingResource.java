package dev.talweg.submission;

import dev.talweg.judging.Verdict;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Judging again, with a preview of what would change. */
@Path("/api")
class RejudgingResource {

    private final Rejudgings rejudgings;

    RejudgingResource(Rejudgings rejudgings) {
        this.rejudgings = rejudgings;
    }

    /**
     * Which submissions are to be judged again; what is null does not matter.
     *
     * @param participant whose they are, as on the board
     * @param since handed in then or later
     * @param until handed in before
     * @param submissions these and no others
     */
    record NewRejudging(
            @Nullable String exercise,
            @Nullable Long participant,
            @Nullable Verdict verdict,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable List<UUID> submissions,
            @Nullable String reason) {

        Selection selection() {
            return new Selection(
                    Optional.ofNullable(exercise),
                    Optional.ofNullable(participant),
                    Optional.ofNullable(verdict),
                    Optional.ofNullable(since),
                    Optional.ofNullable(until),
                    submissions == null ? List.of() : submissions,
                    true);
        }
    }

    /** With what it does to each submission, what changes first. */
    record RejudgingPreview(RejudgingStatus rejudging, List<RetrialLine> submissions) {}

    @GET
    @Path("organizer/workshops/{code}/rejudgings")
    @Transactional
    public List<RejudgingStatus> rejudgings(@PathParam("code") String code) {
        return Rejudging.of(Workshop.withCode(code)).stream()
                .map(RejudgingStatus::of)
                .toList();
    }

    @POST
    @Path("organizer/workshops/{code}/rejudgings")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RejudgingStatus.class)))
    public RestResponse<RejudgingStatus> begin(@PathParam("code") String code, NewRejudging wanted) {
        long id = rejudgings.begin(code, wanted.selection(), wanted.reason);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, preview(code, id).rejudging())
                .location(URI.create("/api/organizer/workshops/" + code + "/rejudgings/" + id))
                .build();
    }

    @GET
    @Path("organizer/workshops/{code}/rejudgings/{rejudging}")
    @Transactional
    public RejudgingPreview preview(@PathParam("code") String code, @PathParam("rejudging") long id) {
        Rejudging rejudging = Rejudging.in(Workshop.withCode(code), id);
        return new RejudgingPreview(RejudgingStatus.of(rejudging), RetrialLine.of(rejudging));
    }

    @POST
    @Path("organizer/workshops/{code}/rejudgings/{rejudging}/apply")
    public RejudgingPreview apply(@PathParam("code") String code, @PathParam("rejudging") long id) {
        rejudgings.apply(code, id);
        return preview(code, id);
    }

    @POST
    @Path("organizer/workshops/{code}/rejudgings/{rejudging}/retry")
    public RejudgingPreview retry(@PathParam("code") String code, @PathParam("rejudging") long id) {
        rejudgings.retry(code, id);
        return preview(code, id);
    }

    @DELETE
    @Path("organizer/workshops/{code}/rejudgings/{rejudging}")
    public void cancel(@PathParam("code") String code, @PathParam("rejudging") long id) {
        rejudgings.cancel(code, id);
    }
}
