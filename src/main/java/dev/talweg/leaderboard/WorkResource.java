package dev.talweg.leaderboard;

import dev.talweg.http.Caller;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** A participant's own work, to take home. */
@Path("/api")
class WorkResource {

    private static final String ZIP = "application/zip";

    private final Caller caller;

    WorkResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("workshops/{code}/participants/me/work.zip")
    @Produces(ZIP)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> work(@PathParam("code") String code) {
        Work work = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            return new Work(workshop.code(), WorkArchive.of(Participant.calling(caller, workshop)));
        });
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(work.archive()::writeTo)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"talweg-" + work.code() + ".zip\"")
                .build();
    }

    private record Work(String code, WorkArchive archive) {}
}
