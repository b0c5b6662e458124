package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Language;
import dev.talweg.http.BadInput;
import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Tape;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Handing in, and seeing what came of it. */
@Path("/api")
class SubmissionResource {

    private static final int LONGEST_HISTORY = 200;

    private final Intake intake;
    private final Caller caller;
    private final Line line;
    private final ObjectMapper json;

    SubmissionResource(Intake intake, Caller caller, Line line, ObjectMapper json) {
        this.intake = intake;
        this.caller = caller;
        this.line = line;
        this.json = json;
    }

    record Source(Language language, String source) {}

    record HandIn(@Nullable Language language, @Nullable String source) {

        Written written(boolean practice, @Nullable String key) {
            if (language == null || source == null) throw new BadInput("Please give a language and a source.");
            String idempotencyKey = key == null ? UUID.randomUUID().toString() : key;
            return new Written(language, source, practice, idempotencyKey);
        }
    }

    @POST
    @Path("workshops/{code}/exercises/{slug}/submissions")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionStatus.class)))
    public RestResponse<SubmissionStatus> submit(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            HandIn handIn) {
        return accepted(intake.accept(caller, code, slug, handIn.written(false, key)));
    }

    @POST
    @Path("workshops/{code}/exercises/{slug}/practice")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionStatus.class)))
    public RestResponse<SubmissionStatus> practise(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            HandIn handIn) {
        return accepted(intake.accept(caller, code, slug, handIn.written(true, key)));
    }

    @GET
    @Path("workshops/{code}/exercises/{slug}/submissions")
    @Transactional
    public List<SubmissionStatus> history(@PathParam("code") String code, @PathParam("slug") String slug) {
        Participant me = Participant.calling(caller, Workshop.withCode(code));
        return Judging.history(me.competitor().id(), slug, LONGEST_HISTORY).stream()
                .map(SubmissionStatus::line)
                .toList();
    }

    @GET
    @Path("submissions/{id}")
    @Transactional
    public SubmissionStatus submission(@PathParam("id") UUID id) {
        return line.statusOf(mine(id), json);
    }

    @GET
    @Path("submissions/{id}/source")
    @Transactional
    public Source source(@PathParam("id") UUID id) {
        Submission submission = mine(id).submission;
        SubmissionSource source = SubmissionSource.findById(id);
        return new Source(submission.language, source.source);
    }

    @GET
    @Path("submissions/{id}/tape")
    @Transactional
    public Tape tape(@PathParam("id") UUID id) {
        return Optional.of(mine(id))
                .flatMap(judging -> JudgingRecord.of(judging.id))
                .flatMap(record -> record.tape(json))
                .orElseThrow(() -> new NotFound("This submission has left no trajectory."));
    }

    private static RestResponse<SubmissionStatus> accepted(SubmissionStatus submission) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, submission)
                .location(URI.create("/api/submissions/" + submission.id()))
                .build();
    }

    /** Somebody else's submission is as if it did not exist; an organizer sees all. */
    private Judging mine(UUID id) {
        return Judging.of(id)
                .filter(judging -> {
                    Participant owner = judging.submission.participant;
                    boolean ownerCalls = Participant.competing(caller, owner.workshop())
                            .filter(competitor -> competitor.id() == owner.id())
                            .isPresent();
                    return ownerCalls || caller.organizer().isPresent();
                })
                .orElseThrow(() -> new NotFound("You have no submission " + id + "."));
    }
}
