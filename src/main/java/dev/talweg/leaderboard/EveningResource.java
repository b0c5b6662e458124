package dev.talweg.leaderboard;

import dev.talweg.http.Caller;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
    public RestResponse<String> evening(@PathParam("code") String code, @Context HttpServerResponse response) {
        boolean tookPart = QuarkusTransaction.requiringNew()
                .call(() ->
                        Participant.competing(caller, Workshop.withCode(code)).isPresent());
        return page(pages.publicly(code, tookPart), response);
    }

    @GET
    @Path("organizer/workshops/{code}/evening.html")
    @Produces(HTML)
    public RestResponse<String> jurysEvening(@PathParam("code") String code, @Context HttpServerResponse response) {
        return page(pages.forTheJury(code), response);
    }

    /** In the place of the policy of all our pages, and not beside it: of two the browser would keep both. */
    private static RestResponse<String> page(String text, HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", EveningPages.policy());
        return RestResponse.ResponseBuilder.ok(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
