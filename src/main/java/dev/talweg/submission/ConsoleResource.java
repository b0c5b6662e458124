package dev.talweg.submission;

import dev.talweg.judging.Verdict;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organizer sees of a workshop while it runs. */
@Path("/api")
class ConsoleResource {

    private static final int LATEST = 50;

    private final Courtroom courtroom;

    ConsoleResource(Courtroom courtroom) {
        this.courtroom = courtroom;
    }

    record Console(long queued, long running, long judged, List<SubmissionLine> submissions, SandboxStatus sandbox) {}

    record SubmissionLine(
            UUID id,
            String exercise,
            String participant,
            boolean practice,
            JudgingState state,
            @Nullable Verdict verdict,
            @Nullable Double score,
            boolean nondeterministic,
            Instant createdAt) {

        static SubmissionLine of(Judging judging) {
            Submission submission = judging.submission;
            return new SubmissionLine(
                    submission.id,
                    submission.exercise,
                    submission.participant.nickname(),
                    submission.practice,
                    judging.state,
                    judging.verdict,
                    judging.score,
                    judging.nondeterministic,
                    submission.createdAt);
        }
    }

    @GET
    @Path("organizer/workshops/{code}")
    @Transactional
    public Console console(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        return new Console(
                Judging.countIn(workshop.id(), JudgingState.QUEUED),
                Judging.countIn(workshop.id(), JudgingState.RUNNING),
                Judging.countIn(workshop.id(), JudgingState.JUDGED),
                Judging.latest(workshop.id(), LATEST).stream()
                        .map(SubmissionLine::of)
                        .toList(),
                courtroom.sandboxStatus());
    }
}
