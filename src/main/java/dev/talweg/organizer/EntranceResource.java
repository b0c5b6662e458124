package dev.talweg.organizer;

import dev.talweg.http.BeforeSignIn;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.http.Sessions;
import dev.talweg.identity.Providers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Becoming an organizer. Secrets come in bodies: an address is kept in histories and logs. */
@Path("/api")
class EntranceResource {

    private final Entrance entrance;
    private final Sessions sessions;
    private final Providers providers;

    EntranceResource(Entrance entrance, Sessions sessions, Providers providers) {
        this.entrance = entrance;
        this.sessions = sessions;
        this.providers = providers;
    }

    /**
     * Which ways lead in.
     *
     * @param isSetUp whether there is an organizer at all
     * @param providers other servers whose word is taken
     */
    @Schema(name = "Entrance")
    record Ways(boolean isSetUp, List<SignInProvider> providers) {}

    record SignInProvider(String key, String name) {}

    /** @param code the one that the server printed */
    record SetUp(
            @Nullable String code,
            @Nullable String name,
            @Nullable String password) {}

    record InvitationSecret(@Nullable String secret) {}

    record InvitationOffer(OrganizerRole role, @Nullable String invitedBy, Instant expiresAt) {}

    record Acceptance(
            @Nullable String secret,
            @Nullable String name,
            @Nullable String password) {}

    @GET
    @Path("organizer/entrance")
    @BeforeSignIn
    public Ways ways() {
        return new Ways(
                entrance.isSetUp(),
                providers.all().stream()
                        .map(each -> new SignInProvider(each.key(), each.name()))
                        .toList());
    }

    @POST
    @Path("organizer/setup")
    @BeforeSignIn
    @APIResponse(responseCode = "204", description = "No Content")
    public Response setUp(SetUp wanted) {
        return signedIn(entrance.setUp(wanted.code, new Entrance.Chosen(wanted.name, wanted.password)));
    }

    @POST
    @Path("organizer/invitation")
    @BeforeSignIn
    public InvitationOffer look(InvitationSecret invitation) {
        Entrance.Offer offer = entrance.offer(invitation.secret);
        return new InvitationOffer(offer.role(), offer.invitedBy(), offer.expiresAt());
    }

    @POST
    @Path("organizer/invitation/accept")
    @BeforeSignIn
    @APIResponse(responseCode = "204", description = "No Content")
    public Response accept(Acceptance wanted) {
        return signedIn(entrance.accept(wanted.secret, new Entrance.Chosen(wanted.name, wanted.password)));
    }

    private Response signedIn(OrganizerClaim claim) {
        return Response.noContent().cookie(sessions.organizerCookie(claim)).build();
    }
}
