package dev.talweg.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.http.BadInput;
import dev.talweg.live.Live;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organizer does with rejudgings. The workshop is locked meanwhile, so that two never decide at once. */
@ApplicationScoped
class Rejudgings {

    /** So many are judged again within the hour; more are several sets. */
    static final int MOST = 5000;

    private static final int LONGEST_REASON = 500;

    private final Audit audit;
    private final JudgeWorker worker;
    private final Live live;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<RejudgingApplied> applied;

    Rejudgings(
            Audit audit,
            JudgeWorker worker,
            Live live,
            ObjectMapper json,
            Clock clock,
            Event<RejudgingApplied> applied) {
        this.audit = audit;
        this.worker = worker;
        this.live = live;
        this.json = json;
        this.clock = clock;
        this.applied = applied;
    }

    /** The new one's number. */
    long begin(String code, Selection selection, @Nullable String reason) {
        if (reason != null && reason.strip().length() > LONGEST_REASON)
            throw new BadInput("A reason has at most " + LONGEST_REASON + " characters.");
        long id = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            List<UUID> chosen = selection.judgedAndScored(workshop);
            if (chosen.isEmpty())
                throw new BadInput("No judged submission for points is chosen; practice is not judged again.");
            if (chosen.size() > MOST)
                throw new BadInput(chosen.size() + " submissions are chosen; at most " + MOST
                        + " can be judged again at once. Please choose fewer, by exercise or time.");
            Rejudging rejudging = Rejudging.begin(
                    workshop,
                    selection.told(workshop),
                    reason == null || reason.isBlank() ? null : reason.strip(),
                    clock.instant());
            enter(rejudging, chosen);
            audit.note(
                    workshop,
                    Deed.made(
                            "began to judge again",
                            rejudging.name(),
                            rejudging.chosen + " (" + chosen.size() + ")"
                                    + (rejudging.reason == null ? "" : ": " + rejudging.reason)));
            return rejudging.id;
        });
        worker.wake();
        return id;
    }

    /** Queues the set of a rejudging, in the caller's transaction. */
    static void enter(Rejudging rejudging, Collection<UUID> submissions) {
        Undecided.among(submissions).ifPresent(Undecided::refuse);
        Retrial.queue(rejudging, submissions);
    }

    /** Throws away what was found, also while it is being judged; a second time it changes nothing. */
    void cancel(String code, long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.locked(code);
            Rejudging rejudging = Rejudging.in(workshop, id);
            if (rejudging.cancelledAt != null) return;
            rejudging.demandUndecided();
            rejudging.cancelledAt = clock.instant();
            audit.note(workshop, Deed.ended("cancelled", rejudging.name(), told(rejudging)));
            Retrial.discard(rejudging);
        });
    }

    /** Has those judged once more that failed for a reason of our own. */
    void retry(String code, long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.locked(code);
            Rejudging rejudging = Rejudging.in(workshop, id);
            rejudging.demandUndecided();
            long failed = Retrial.failedOf(rejudging);
            if (failed == 0) throw new RejudgingDecided("None of this rejudging failed on our side.");
            Retrial.retry(rejudging);
            audit.note(workshop, new Deed("tried again", rejudging.name(), failed + " failed", failed + " queued"));
        });
        worker.wake();
    }

    /** From now on the new results count: boards follow, and whoever's result is another hears of it. */
    void apply(String code, long id) {
        List<News> news = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            Rejudging rejudging = Rejudging.in(workshop, id);
            rejudging.demandUndecided();
            long left = Retrial.unjudgedOf(rejudging);
            if (left > 0) throw new RejudgingUnfinished(left);
            List<RetrialLine> changed = RetrialLine.of(rejudging).stream()
                    .filter(RetrialLine::changed)
                    .toList();
            rejudging.appliedAt = clock.instant();
            audit.note(
                    workshop,
                    new Deed("applied", rejudging.name(), told(rejudging), changed.size() + " results changed"));
            Panache.getSession().flush();
            Replacement.of(rejudging);
            return changed.stream().flatMap(line -> news(line).stream()).toList();
        });
        news.forEach(each -> live.tell(each.workshop, each.people, "submission", new Hearing.Told(each.status)));
        applied.fire(new RejudgingApplied(capitals(code)));
    }

    private Optional<News> news(RetrialLine line) {
        return Judging.of(line.submission())
                .map(judging -> new News(
                        judging.submission.participant.workshop().code(),
                        judging.submission.participant.people(),
                        SubmissionStatus.judged(judging, json)));
    }

    private static String told(Rejudging rejudging) {
        return rejudging.chosen + " (" + Retrial.countOf(rejudging) + ")";
    }

    /** As events name workshops. */
    private static String capitals(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private record News(String workshop, Set<Long> people, SubmissionStatus status) {}
}
