package dev.talweg.organizer;

import dev.talweg.http.BeforeSignIn;
import dev.talweg.http.Sessions;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Signing in on another server's word: the way there, and the way back. */
@Path("/api")
class SignInElsewhereResource {

    private static final String BAGGAGE = "talweg-sign-in";
    private static final String WAY = "/api/organizer/sign-in";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SignInElsewhere elsewhere;
    private final Sessions sessions;

    SignInElsewhereResource(SignInElsewhere elsewhere, Sessions sessions) {
        this.elsewhere = elsewhere;
        this.sessions = sessions;
    }

    /** @param invitation the secret of the one that is to be accepted so; null: whoever comes is known */
    record Leaving(@Nullable String invitation) {}

    /** @param address where the browser goes now */
    record Door(String address) {}

    @POST
    @Path("organizer/sign-in/{provider}")
    @BeforeSignIn
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Door.class)))
    public Response leave(@PathParam("provider") String provider, Leaving leaving) {
        SignInElsewhere.Departure departure = elsewhere.leave(provider, leaving.invitation);
        return Response.ok(new Door(departure.door().toString()))
                .cookie(sessions.errandCookie(BAGGAGE, WAY, departure.baggage().text(), PATIENCE))
                .build();
    }

    @GET
    @Path("organizer/sign-in/{provider}/back")
    @BeforeSignIn
    @APIResponse(responseCode = "303", description = "See Other")
    public Response back(
            @PathParam("provider") String provider,
            @QueryParam("code") @Nullable String code,
            @QueryParam("state") @Nullable String state,
            @Parameter(hidden = true) @CookieParam(BAGGAGE) @Nullable String baggage) {
        SignInElsewhere.Arrival arrival = elsewhere.arrive(new SignInElsewhere.Return(provider, code, state, baggage));
        NewCookie spent = sessions.errandCookie(BAGGAGE, WAY, "", Duration.ZERO);
        String refused = arrival.refusal()
                .map(why -> "?refused=" + why.name().toLowerCase(Locale.ROOT))
                .orElse("");
        Response.ResponseBuilder answer =
                Response.seeOther(URI.create("/organizer" + refused)).cookie(spent);
        arrival.claim().map(sessions::organizerCookie).ifPresent(answer::cookie);
        return answer.build();
    }
}
