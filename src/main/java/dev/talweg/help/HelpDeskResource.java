package dev.talweg.help;

import dev.talweg.http.HelpersToo;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Helping, answering and announcing as an organizer. */
@Path("/api")
class HelpDeskResource {

    private static final int MOST_QUESTIONS = 200;

    private final Hands hands;
    private final Questions questions;
    private final NoticeBoard board;
    private final KeptAnswers answers;

    HelpDeskResource(Hands hands, Questions questions, NoticeBoard board, KeptAnswers answers) {
        this.hands = hands;
        this.questions = questions;
        this.board = board;
        this.answers = answers;
    }

    /**
     * Who needs help, and what was announced.
     *
     * @param hands those that are up, the one that has waited longest first
     * @param clarifications the open ones first, the oldest of them first
     * @param announcements those that stand, the latest first
     * @param answers that the workshop keeps to be given again
     */
    record HelpDesk(
            List<HandStatus> hands,
            List<ClarificationStatus> clarifications,
            List<Notices.Posted> announcements,
            List<String> answers) {}

    /** @param toAll whether everybody is to read it, without the asker's name; left out: the asker alone */
    record Reply(@Nullable String answer, @Nullable Boolean toAll) {}

    /** @param answers all that are kept from now on, in their order */
    record AnswersKept(@Nullable List<String> answers) {}

    /** @param text in Markdown */
    record NewAnnouncement(@Nullable String text) {}

    @GET
    @Path("organizer/workshops/{code}/help")
    @Transactional
    public HelpDesk desk(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        return new HelpDesk(
                RaisedHand.upIn(workshop).stream().map(HandStatus::of).toList(),
                Clarification.allIn(workshop, MOST_QUESTIONS).stream()
                        .map(ClarificationStatus::of)
                        .toList(),
                board.of(code).announcements(),
                KeptAnswer.of(workshop));
    }

    @POST
    @Path("organizer/workshops/{code}/hands/{hand}/helped")
    @HelpersToo
    public void helped(@PathParam("code") String code, @PathParam("hand") long hand) {
        hands.helped(code, hand);
    }

    @POST
    @Path("organizer/workshops/{code}/clarifications/{clarification}/answer")
    @HelpersToo
    public ClarificationStatus answer(
            @PathParam("code") String code, @PathParam("clarification") long clarification, Reply reply) {
        Words answer = Words.of(reply.answer, "An answer", Clarification.LONGEST_ANSWER);
        return questions.answer(code, clarification, answer, Boolean.TRUE.equals(reply.toAll));
    }

    @PUT
    @Path("organizer/workshops/{code}/answers")
    public void keep(@PathParam("code") String code, AnswersKept kept) {
        answers.keep(code, kept.answers);
    }

    @POST
    @Path("organizer/workshops/{code}/announcements")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Notices.Posted.class)))
    public RestResponse<Notices.Posted> announce(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            NewAnnouncement wanted) {
        Words words = Words.of(wanted.text, "An announcement", Announcement.LONGEST);
        return RestResponse.status(RestResponse.Status.CREATED, board.announce(code, words, Once.of(key)));
    }

    @DELETE
    @Path("organizer/workshops/{code}/announcements/{announcement}")
    public void withdraw(@PathParam("code") String code, @PathParam("announcement") long announcement) {
        board.withdraw(code, announcement);
    }
}
