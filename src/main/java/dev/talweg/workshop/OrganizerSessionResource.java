package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import dev.talweg.http.Caller;
import dev.talweg.http.NotSignedIn;
import dev.talweg.http.Sessions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
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
    record SignedIn(String name) {}

    @POST
    @Path("organizer/session")
    public Response signIn(Credentials credentials) {
        if (credentials.name == null || credentials.password == null)
            throw new BadInput("Please give a name and a password.");
        long organizer = signIn.organizer(credentials.name, credentials.password)
                .orElseThrow(() -> new NotSignedIn("That name and password do not belong together."));
        return Response.noContent().cookie(sessions.organizerCookie(organizer)).build();
    }

    @GET
    @Path("organizer/session")
    @Transactional
    public SignedIn session() {
        OptionalLong id = caller.session().organizer();
        Organizer organizer = id.isPresent() ? Organizer.findById(id.getAsLong()) : null;
        if (organizer == null) throw new NotSignedIn("Please sign in as an organizer.");
        return new SignedIn(organizer.name());
    }

    @DELETE
    @Path("organizer/session")
    public Response signOut(@Parameter(hidden = true) @CookieParam(Sessions.ORGANIZER_COOKIE) @Nullable String token) {
        return Response.noContent().cookie(sessions.endOrganizer(token)).build();
    }
}
