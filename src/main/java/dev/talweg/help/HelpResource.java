package dev.talweg.help;

import dev.talweg.http.Caller;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Presence;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Calling for help as a participant, and reading what everybody may read. */
@Path("/api")
class HelpResource {

    private final Hands hands;
    private final Questions questions;
    private final NoticeBoard board;
    private final Presence presence;
    private final Caller caller;

    HelpResource(Hands hands, Questions questions, NoticeBoard board, Presence presence, Caller caller) {
        this.hands = hands;
        this.questions = questions;
        this.board = board;
        this.presence = presence;
        this.caller = caller;
    }

    /**
     * What the caller has asked for, newest first.
     *
     * @param hand null while it is down
     */
    record MyHelp(@Nullable HandStatus hand, List<ClarificationStatus> clarifications) {}

    /** @param exercise where the caller is, as a slug; null: in the lobby */
    record RaiseHand(@Nullable String exercise) {}

    /** @param exercise what it is about, as a slug; null: the workshop as a whole */
    record Question(@Nullable String exercise, @Nullable String question) {}

    @GET
    @Path("workshops/{code}/notices")
    @Transactional
    public Notices notices(@PathParam("code") String code) {
        return board.of(code);
    }

    @GET
    @Path("workshops/{code}/help")
    @Transactional
    public MyHelp help(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        Participant me = Participant.calling(caller, workshop);
        // Whoever has no socket asks for this every few seconds.
        presence.seen(workshop.code(), me.id());
        return new MyHelp(
                RaisedHand.upOf(me).map(HandStatus::of).orElse(null),
                Clarification.of(me).stream().map(ClarificationStatus::of).toList());
    }

    @POST
    @Path("workshops/{code}/hand")
    public HandStatus raise(@PathParam("code") String code, RaiseHand where) {
        return hands.raise(caller, code, new Whereabouts(where.exercise));
    }

    @DELETE
    @Path("workshops/{code}/hand")
    public void lower(@PathParam("code") String code) {
        hands.lower(caller, code);
    }

    @POST
    @Path("workshops/{code}/clarifications")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClarificationStatus.class)))
    public RestResponse<ClarificationStatus> ask(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") @Nullable String key, Question asked) {
        Words question = Words.of(asked.question, "A question", Clarification.LONGEST_QUESTION);
        ClarificationStatus clarification =
                questions.ask(caller, code, new Whereabouts(asked.exercise), question, Once.of(key));
        return RestResponse.status(RestResponse.Status.CREATED, clarification);
    }
}
