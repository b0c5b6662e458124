package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import dev.talweg.live.Live;
import dev.talweg.sandbox.SandboxException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Runs programs that count on a board a second time when there is nothing else to do, and marks those that asked
 * something else: their score is a matter of luck, and everybody concerned should know. The score stays.
 */
@ApplicationScoped
class SecondLook {

    private static final Logger LOG = Logger.getLogger(SecondLook.class);

    /** A limit or a fault of ours cuts a run off where it happens to be, which says nothing of the program. */
    private static final Set<Verdict> SAYS_NOTHING =
            Set.of(Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.OUTPUT_LIMIT, Verdict.INTERNAL_ERROR);

    private final Courtroom courtroom;
    private final Catalogue catalogue;
    private final Live live;
    private final ObjectMapper json;
    private final Clock clock;

    SecondLook(Courtroom courtroom, Catalogue catalogue, Live live, ObjectMapper json, Clock clock) {
        this.courtroom = courtroom;
        this.catalogue = catalogue;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    /** Looks at one, if there is one that nobody has looked at. Blocks for as long as its limits allow. */
    void take() {
        QuarkusTransaction.requiringNew()
                .call(() -> Unlooked.next(clock.instant()))
                .filter(program -> !program.superseded())
                .ifPresent(this::compare);
    }

    private void compare(Unlooked program) {
        Optional<Exercise> exercise = catalogue.version(program.exercise(), program.exerciseDigest());
        if (exercise.isEmpty()) return;
        try {
            Judgement second = courtroom.judge(
                    new Attempt(exercise.get(), program.language(), program.source(), Optional.of(program.secret())));
            if (SAYS_NOTHING.contains(second.verdict()) || program.transcript().equals(second.transcript())) return;
            QuarkusTransaction.requiringNew()
                    .call(() -> mark(program.submission()))
                    .ifPresent(news -> news.tell(live));
            LOG.infof("Judging %d came out differently the second time: marked", program.judging());
        } catch (SandboxException ours) {
            LOG.warnf(ours, "Judging %d could not be looked at again", program.judging());
        }
    }

    /** Empty where its workshop was deleted meanwhile. */
    private Optional<News> mark(UUID submission) {
        return Judging.of(submission).map(judging -> {
            judging.nondeterministic = true;
            return new News(
                    judging.submission.participant.workshop().code(),
                    judging.submission.participant.people(),
                    SubmissionStatus.judged(judging, json));
        });
    }

    private record News(String workshop, Set<Long> people, SubmissionStatus status) {

        void tell(Live live) {
            live.tell(workshop, people, "submission", new Hearing.Told(status));
        }
    }
}
