package dev.talweg.leaderboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Tape;
import dev.talweg.submission.Best;
import dev.talweg.submission.Work;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Others' best solutions, once they are open. */
@Path("/api")
class SolutionsResource {

    private final Solutions solutions;
    private final ObjectMapper json;

    SolutionsResource(Solutions solutions, ObjectMapper json) {
        this.solutions = solutions;
        this.json = json;
    }

    /**
     * One in the list.
     *
     * @param name whose it is, as on the board
     * @param tries how many it took
     */
    record SolutionLine(
            long participant,
            String name,
            Language language,
            double score,
            long oracleCalls,
            long tries,
            Instant createdAt) {

        static SolutionLine of(Best best) {
            return new SolutionLine(
                    best.participant(),
                    best.name(),
                    best.submission().language(),
                    Objects.requireNonNull(best.score(), "only scored ones are shown"),
                    best.oracleCalls(),
                    best.tries(),
                    best.at());
        }
    }

    /** One to read: its source, and its run on the public instance. */
    record Solution(
            SolutionLine line,
            String source,
            @Nullable Tape tape,
            @Nullable Autopsy autopsy) {}

    @GET
    @Path("workshops/{code}/exercises/{slug}/solutions")
    @Transactional
    public List<SolutionLine> solutions(@PathParam("code") String code, @PathParam("slug") String slug) {
        return solutions.of(code, slug).stream().map(SolutionLine::of).toList();
    }

    @GET
    @Path("workshops/{code}/exercises/{slug}/solutions/{participant}")
    @Transactional
    public Solution solution(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("participant") long participant) {
        Best best = solutions.of(code, slug, participant);
        Work work = Work.of(best.submission().id(), json);
        return new Solution(SolutionLine.of(best), work.source(), work.tape(), work.autopsy());
    }
}
