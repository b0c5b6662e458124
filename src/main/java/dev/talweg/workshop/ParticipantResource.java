package dev.talweg.workshop;

import dev.talweg.http.Caller;
import dev.talweg.http.Sessions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Joining a workshop, and coming back to it. */
@Path("/api")
class ParticipantResource {

    private final Door door;
    private final Sessions sessions;
    private final Caller caller;
    private final FreeName freeName;

    ParticipantResource(Door door, FreeName freeName, Sessions sessions, Caller caller) {
        this.door = door;
        this.freeName = freeName;
        this.sessions = sessions;
        this.caller = caller;
    }

    /**
     * Who wants to join, and where the workshop is played in teams, for which one.
     *
     * @param team the name of a team to found
     * @param teamCode the code of one to join
     * @param bracket the name of one, where the workshop has brackets and no team is joined by its code
     */
    record Join(
            @Nullable String nickname,
            @Nullable String team,
            @Nullable String teamCode,
            @Nullable String bracket) {}

    record Resume(@Nullable String resumeCode) {}

    /**
     * The participant that the caller is.
     *
     * @param competitor the id of the caller's row on the board: the team's, or the caller's own
     * @param resumeCode brings the participant back on any device
     * @param token the same right as the cookie, as a bearer for scripts
     * @param extraMinutes how long after a round's end the caller may still hand in, the team's minutes among them
     */
    @Schema(name = "Me")
    record Me(
            long id,
            String nickname,
            String resumeCode,
            String token,
            long competitor,
            @Nullable Team team,
            long extraMinutes) {}

    /**
     * The team that the caller is in.
     *
     * @param code whoever joins with it is in the team, too
     * @param members their nicknames, the founder first
     */
    record Team(String name, String code, List<String> members) {}

    /** A name that nobody in the workshop has, for who does not want to think of one. */
    record Suggestion(String nickname) {}

    @GET
    @Path("workshops/{code}/nickname")
    @Transactional
    public Suggestion nickname(@PathParam("code") String code) {
        return new Suggestion(freeName.in(Workshop.withCode(code)));
    }

    @POST
    @Path("workshops/{code}/participants")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Me.class)))
    public RestResponse<Me> join(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") @Nullable String key, Join join) {
        Door.Pass pass = door.join(code, join.nickname, new Door.Choice(join.team, join.teamCode, join.bracket), key);
        return signedIn(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, me(pass)), pass)
                .location(URI.create("/api/workshops/" + pass.workshop() + "/participants/me"))
                .build();
    }

    @POST
    @Path("workshops/{code}/participants/resume")
    public RestResponse<Me> resume(@PathParam("code") String code, Resume resume) {
        Door.Pass pass = door.resume(code, resume.resumeCode);
        return signedIn(RestResponse.ResponseBuilder.ok(me(pass)), pass).build();
    }

    @GET
    @Path("workshops/{code}/participants/me")
    @Transactional
    public Me me(@PathParam("code") String code) {
        return me(Door.Pass.of(Participant.calling(caller, Workshop.withCode(code))));
    }

    private RestResponse.ResponseBuilder<Me> signedIn(RestResponse.ResponseBuilder<Me> answer, Door.Pass pass) {
        String token = sessions.participantToken(pass.workshop(), pass.participant());
        return answer.cookie(sessions.participantCookie(pass.workshop(), token));
    }

    private Me me(Door.Pass pass) {
        String token = sessions.participantToken(pass.workshop(), pass.participant());
        return new Me(
                pass.participant(),
                pass.nickname(),
                pass.resumeCode(),
                token,
                pass.team().map(Door.Team::id).orElse(pass.participant()),
                pass.team()
                        .map(team -> new Team(team.name(), team.code(), team.members()))
                        .orElse(null),
                pass.extraMinutes());
    }
}
