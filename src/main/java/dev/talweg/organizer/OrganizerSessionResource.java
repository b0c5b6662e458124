package dev.talweg.organizer;

import dev.talweg.http.BadInput;
import dev.talweg.http.BeforeSignIn;
import dev.talweg.http.Caller;
import dev.talweg.http.NotSignedIn;
import dev.talweg.http.OrganizerAccount;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.http.Sessions;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Signing in and out as an organizer. */
@Path("/api")
class OrganizerSessionResource {

    private final Caller caller;
    private final Sessions sessions;
    private final SignIn signIn;

    OrganizerSessionResource(Caller caller, Sessions sessions, SignIn signIn) {
        this.caller = caller;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    record Credentials(@Nullable String name, @Nullable String password) {}

    @Schema(name = "OrganizerSession")
    record SignedIn(long id, String name, OrganizerRole role) {}

    @POST
    @Path("organizer/session")
    @BeforeSignIn
    public Response signIn(Credentials credentials) {
        if (credentials.name == null || credentials.password == null)
            throw new BadInput("Please give a name and a password.");
        OrganizerClaim organizer = signIn.organizer(credentials.name, credentials.password)
                .orElseThrow(() -> new NotSignedIn("That name and password do not belong together."));
        return Response.noContent().cookie(sessions.organizerCookie(organizer)).build();
    }

    @GET
    @Path("organizer/session")
    @BeforeSignIn
    public SignedIn session() {
        OrganizerAccount organizer =
                caller.organizer().orElseThrow(() -> new NotSignedIn("Please sign in as an organizer."));
        return new SignedIn(organizer.id(), organizer.name(), organizer.role());
    }

    @DELETE
    @Path("organizer/session")
    @BeforeSignIn
    public Response signOut(@Parameter(hidden = true) @CookieParam(Sessions.ORGANIZER_COOKIE) @Nullable String token) {
        return Response.noContent().cookie(sessions.endOrganizer(token)).build();
    }
}
