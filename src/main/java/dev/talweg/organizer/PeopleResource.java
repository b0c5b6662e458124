package dev.talweg.organizer;

import dev.talweg.http.BadInput;
import dev.talweg.http.Caller;
import dev.talweg.http.HelpersToo;
import dev.talweg.http.OrganizerRole;
import dev.talweg.http.Sessions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Organizers, for each other: who they are, what they may do, whom they invite. */
@Path("/api")
class PeopleResource {

    private static final int USUAL_HOURS = 48;

    private final Caller caller;
    private final People people;
    private final Sessions sessions;
    private final Clock clock;

    PeopleResource(Caller caller, People people, Sessions sessions, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * All who organize here, and who has been asked to.
     *
     * @param people who came first, first
     * @param invitations those that still hold, the latest first
     */
    record OrganizerPeople(List<Person> people, List<OpenInvitation> invitations) {}

    /** @param provider whose word lets them in; null where a password does */
    @Schema(name = "OrganizerPerson")
    record Person(
            long id,
            String name,
            OrganizerRole role,
            Instant createdAt,
            @Nullable String provider) {

        static Person of(Organizer organizer) {
            return new Person(organizer.id, organizer.name, organizer.role, organizer.createdAt, organizer.provider);
        }
    }

    record OpenInvitation(
            long id, OrganizerRole role, @Nullable String invitedBy, Instant expiresAt) {

        static OpenInvitation of(Invitation invitation) {
            return new OpenInvitation(invitation.id, invitation.role, invitation.invitedBy, invitation.expiresAt);
        }
    }

    /** @param hours how long it holds; left out: two days */
    record NewInvitation(
            @Nullable OrganizerRole role, @Nullable Integer hours) {}

    /** @param secret told this once: it belongs into the link, behind its # */
    record MadeInvitation(long id, String secret, Instant expiresAt) {}

    record NewRole(@Nullable OrganizerRole role) {}

    record NewPassword(@Nullable String current, @Nullable String wanted) {}

    @GET
    @Path("organizer/people")
    @Transactional
    public OrganizerPeople people() {
        return new OrganizerPeople(
                Organizer.inOrder().stream().map(Person::of).toList(),
                Invitation.open(clock.instant()).stream()
                        .map(OpenInvitation::of)
                        .toList());
    }

    @POST
    @Path("organizer/invitations")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MadeInvitation.class)))
    public RestResponse<MadeInvitation> invite(NewInvitation wanted) {
        Duration holds = Duration.ofHours(wanted.hours == null ? USUAL_HOURS : wanted.hours);
        People.Invited invited = people.invite(caller.requireOrganizerAccount(), demanded(wanted.role), holds);
        return RestResponse.status(
                RestResponse.Status.CREATED, new MadeInvitation(invited.id(), invited.secret(), invited.expiresAt()));
    }

    @DELETE
    @Path("organizer/invitations/{invitation}")
    public void withdraw(@PathParam("invitation") long invitation) {
        people.withdraw(invitation);
    }

    @PUT
    @Path("organizer/people/{organizer}/role")
    public void give(@PathParam("organizer") long organizer, NewRole wanted) {
        people.give(organizer, demanded(wanted.role));
    }

    @DELETE
    @Path("organizer/people/{organizer}")
    public void remove(@PathParam("organizer") long organizer) {
        people.remove(organizer);
    }

    /** Ends all other sessions of the caller's. */
    @PUT
    @Path("organizer/password")
    @HelpersToo
    @APIResponse(responseCode = "204", description = "No Content")
    public Response changePassword(NewPassword passwords) {
        return Response.noContent()
                .cookie(sessions.organizerCookie(
                        people.changePassword(caller.requireOrganizerAccount(), passwords.current, passwords.wanted)))
                .build();
    }

    private static OrganizerRole demanded(@Nullable OrganizerRole role) {
        if (role == null) throw new BadInput("Please choose a role: OWNER or HELPER.");
        return role;
    }
}
