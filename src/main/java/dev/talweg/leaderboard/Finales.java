package dev.talweg.leaderboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.submission.Best;
import dev.talweg.submission.FinalJudging;
import dev.talweg.submission.RejudgingApplied;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Codes;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.RoundState;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer does with a finale: begins it, reveals step by step, goes one back, replays a race, gives it up.
 * The workshop is locked meanwhile, and every screen hears of it after the commit.
 */
@ApplicationScoped
class Finales {

    private final FinaleScreen screen;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<RejudgingApplied> applied;

    Finales(FinaleScreen screen, Audit audit, ObjectMapper json, Clock clock, Event<RejudgingApplied> applied) {
        this.screen = screen;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.applied = applied;
    }

    /** Has the final submissions of a round that is over judged again on instances that nobody has seen. */
    void begin(String code, long roundId) {
        screen.tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            Round round = workshop.round(roundId);
            demandOver(round);
            if (Finale.of(round).isPresent())
                throw new FinaleCannot(round.name() + " has its finale already. Give it up to begin another one.");
            Map<Long, Integer> places = Ranking.of(Best.publiclyIn(round)).stream()
                    .filter(row -> row.rank() != null)
                    .collect(Collectors.toMap(Standing::participant, Standing::rank));
            FinalJudging judging = FinalJudging.begin(workshop, round, clock.instant());
            if (judging.progress().total() == 0)
                throw new FinaleCannot("Nobody has handed in anything for points in " + round.name() + ".");
            Finale.begin(round, judging.rejudging(), places, json, clock.instant());
            String digest = Codes.digestOf(judging.secret());
            audit.note(workshop, Deed.made("began the finale", round.name(), "secret with SHA-256 " + digest));
            return workshop.code();
        }));
    }

    /** Throws it away, unless it is over. */
    void cancel(String code, long roundId) {
        screen.tell(change(code, roundId, (workshop, finale) -> {
            if (finale.endedAt != null) throw new FinaleCannot("This finale is over; its results are the round's.");
            audit.note(workshop, Deed.ended("gave up the finale", finale.round.name(), "step " + finale.step));
            judging(finale).cancel(clock.instant());
            finale.delete();
            return false;
        }));
    }

    /** Those that failed for a reason of our own are judged once more. */
    void retry(String code, long roundId) {
        screen.tell(change(code, roundId, (workshop, finale) -> {
            int failed = judging(finale).retry();
            if (failed == 0) throw new FinaleCannot("Nothing of this finale failed on our side.");
            audit.note(workshop, new Deed("tried again", finale.round.name(), failed + " failed", failed + " queued"));
            return false;
        }));
    }

    /** One step on or back; asked for twice, it is made once. */
    void step(String code, long roundId, int from, int to) {
        if (Math.abs(to - from) != 1 || from < 0 || to < 0)
            throw new FinaleCannot("A finale goes one step on, or one back.");
        String told = change(code, roundId, (workshop, finale) -> {
            if (finale.step == to) return false;
            if (finale.endedAt != null) throw new FinaleCannot("This finale is over; its results are the round's.");
            if (finale.step != from)
                throw new FinaleCannot("The finale is at step " + finale.step + " by now; look at it again.");
            boolean ends = to > from && move(finale, to);
            finale.step = to;
            finale.replayed = null;
            audit.note(
                    workshop,
                    new Deed(to > from ? "revealed" : "took back", finale.round.name(), "step " + from, "step " + to));
            return ends;
        });
        screen.tell(told);
    }

    /** All screens replay the race of an exercise that is revealed; null: they show the board. */
    void replay(String code, long roundId, @Nullable String slug) {
        screen.tell(change(code, roundId, (workshop, finale) -> {
            if (slug != null) screen.demandComplete(finale, slug);
            String before = finale.replayed;
            finale.replayed = slug;
            audit.note(workshop, new Deed("replayed", finale.round.name(), before, slug == null ? "the board" : slug));
            return false;
        }));
    }

    /** True when that was the end: from now on its results are the round's. */
    private boolean move(Finale finale, int to) {
        FinalJudging judging = judging(finale);
        FinalJudging.Progress progress = judging.progress();
        if (!progress.isComplete())
            throw new FinaleCannot(
                    progress.failed() > 0 && progress.judged() == progress.total()
                            ? progress.failed() + " could not be judged for a reason of our own. Have them tried again."
                            : progress.judged() + " of " + progress.total()
                                    + " final submissions are judged; the first step comes when all are.");
        if (to <= screen.reveal(finale).steps()) return false;
        finale.endedAt = clock.instant();
        judging.apply(clock.instant());
        return true;
    }

    private String change(String code, long roundId, BiFunction<Workshop, Finale, Boolean> deed) {
        Changed changed = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            Finale finale = screen.of(workshop.round(roundId));
            return new Changed(workshop.code(), deed.apply(workshop, finale));
        });
        if (changed.boards) applied.fire(new RejudgingApplied(changed.workshop));
        return changed.workshop;
    }

    private static FinalJudging judging(Finale finale) {
        return FinalJudging.of(finale.round).orElseThrow();
    }

    private void demandOver(Round round) {
        RoundState state = round.state(clock.instant());
        if (state != RoundState.CLOSED && state != RoundState.FINALIZED)
            throw new FinaleCannot("The finale of " + round.name() + " can begin once it is closed.");
    }

    private record Changed(String workshop, boolean boards) {}
}
