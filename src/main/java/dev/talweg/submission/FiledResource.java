package dev.talweg.submission;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Verdict;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was handed in to a workshop, for organizers. Source, log and tape are read where their owners read them. */
@Path("/api")
class FiledResource {

    private static final int PAGE = 50;

    private final Catalogue catalogue;

    FiledResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A page of what was handed in, newest first.
     *
     * @param total how many there are on all pages
     * @param olderThan asks for the next page; null where this is the last
     */
    record FiledPage(
            long total,
            List<FiledLine> submissions,
            @Nullable Long olderThan) {}

    /**
     * One in the list.
     *
     * @param participant whose it is, as on the board
     * @param author which of a team handed it in; null where it was no team's
     */
    record FiledLine(
            UUID id,
            String exercise,
            long participant,
            String name,
            @Nullable String author,
            Language language,
            boolean practice,
            JudgingState state,
            @Nullable Verdict verdict,
            @Nullable Double score,
            @Nullable Long oracleCalls,
            boolean nondeterministic,
            Instant createdAt) {

        static FiledLine of(Judging judging) {
            Submission submission = judging.submission;
            return new FiledLine(
                    submission.id,
                    submission.exercise,
                    submission.participant.id(),
                    submission.participant.nickname(),
                    submission.author,
                    submission.language,
                    submission.practice,
                    judging.state,
                    judging.verdict,
                    judging.score,
                    judging.oracleCalls,
                    judging.nondeterministic,
                    submission.createdAt);
        }
    }

    /**
     * One, with all that was ever found of it.
     *
     * @param exerciseChanged the exercise's files are others now than those that it was judged with
     * @param judgings what counts first, then what counted before
     */
    record Filed(FiledLine line, String round, boolean exerciseChanged, List<JudgingHistory> judgings) {}

    @GET
    @Path("organizer/workshops/{code}/submissions")
    @Transactional
    public FiledPage submissions(
            @PathParam("code") String code,
            @QueryParam("exercise") @Nullable String exercise,
            @QueryParam("participant") @Nullable Long participant,
            @QueryParam("verdict") @Nullable Verdict verdict,
            @QueryParam("scored") boolean scored,
            @QueryParam("olderThan") @Nullable Long olderThan) {
        Workshop workshop = Workshop.withCode(code);
        Selection selection = new Selection(
                Optional.ofNullable(exercise),
                Optional.ofNullable(participant),
                Optional.ofNullable(verdict),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                scored);
        List<Judging> found = selection.page(workshop, olderThan == null ? Long.MAX_VALUE : olderThan, PAGE + 1);
        List<Judging> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new FiledPage(
                selection.count(workshop),
                shown.stream().map(FiledLine::of).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).id : null);
    }

    @GET
    @Path("organizer/workshops/{code}/submissions/{id}")
    @Transactional
    public Filed submission(@PathParam("code") String code, @PathParam("id") UUID id) {
        Workshop workshop = Workshop.withCode(code);
        Judging judging = Judging.of(id)
                .filter(found -> found.submission.participant.workshop().id() == workshop.id())
                .orElseThrow(() -> new NotFound("This workshop has no submission " + id + "."));
        Submission submission = judging.submission;
        String judgedWith = judging.exerciseDigest == null ? submission.exerciseDigest : judging.exerciseDigest;
        boolean changed =
                !catalogue.find(submission.exercise).map(Exercise::digest).equals(Optional.of(judgedWith));
        return new Filed(FiledLine.of(judging), submission.round.name(), changed, JudgingHistory.of(judging));
    }
}
