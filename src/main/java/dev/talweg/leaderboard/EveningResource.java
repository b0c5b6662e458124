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
import org.jboss.resteasy.reactive.RestResponse;

/** The evening as one file, to read, to print and to keep. */
@Path("/api")
class EveningResource {

    private static final String HTML = "text/html; charset=utf-8";

    private final EveningPages pages;
    private final Caller caller;

    EveningResource(EveningPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    /** Solutions are opened to who took part; anybody else sees the board and the races. */
    @GET
    @Path("workshops/{code}/evening.html")
    @Produces(HTML)
    public RestResponse<String> evening(@PathParam("code") String code) {
        boolean tookPart = QuarkusTransaction.requiringNew()
                .call(() ->
                        Participant.competing(caller, Workshop.withCode(code)).isPresent());
        return page(pages.publicly(code, tookPart));
    }

    @GET
    @Path("organizer/workshops/{code}/evening.html")
    @Produces(HTML)
    public RestResponse<String> jurysEvening(@PathParam("code") String code) {
        return page(pages.forTheJury(code));
    }

    private static RestResponse<String> page(String text) {
        return RestResponse.ResponseBuilder.ok(text)
                .header("Content-Security-Policy", EveningPages.policy())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
