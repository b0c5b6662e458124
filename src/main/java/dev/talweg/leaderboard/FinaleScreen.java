package dev.talweg.leaderboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.http.NotFound;
import dev.talweg.live.Live;
import dev.talweg.live.SnapshotPart;
import dev.talweg.submission.Best;
import dev.talweg.submission.FinalJudging;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What everybody sees of a finale, on all screens the same: the latest one that was begun in the workshop. */
@ApplicationScoped
class FinaleScreen implements SnapshotPart {

    private static final int MOST_KEPT = 16;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final Map<String, FinalJudging.Progress> told = new ConcurrentHashMap<>();
    private final Boards boards;
    private final Catalogue catalogue;
    private final Live live;
    private final ObjectMapper json;

    FinaleScreen(Boards boards, Catalogue catalogue, Live live, ObjectMapper json) {
        this.boards = boards;
        this.catalogue = catalogue;
        this.live = live;
        this.json = json;
    }

    /** The body of the live message. */
    record Told(@Nullable FinaleStatus finale) {}

    private record Known(List<Best> finals, Reveal reveal) {}

    @Override
    public String name() {
        return "finale";
    }

    @Override
    public Optional<FinaleStatus> of(String code) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Finale.latestOf(Workshop.withCode(code)).map(this::status));
    }

    /** A round's; a plain 404 where it has none. */
    Finale of(Round round) {
        return Finale.of(round).orElseThrow(() -> new NotFound(round.name() + " has no finale."));
    }

    FinaleStatus status(Finale finale) {
        FinalJudging judging = judging(finale);
        List<Leaderboard.Column> columns = boards.columns(finale.round.exercises());
        if (finale.step == 0) return FinaleStatus.judging(finale, judging, judging.progress(), columns);
        Known now = known(finale, judging);
        return FinaleStatus.revealing(finale, judging, now.reveal, now.finals, columns);
    }

    /** The order of the reveal; only when all is judged. */
    Reveal reveal(Finale finale) {
        return known(finale, judging(finale)).reveal;
    }

    /** How many steps it has; 0 while not all is judged. */
    int steps(Finale finale) {
        FinalJudging judging = judging(finale);
        return judging.progress().isComplete() ? known(finale, judging).reveal.steps() : 0;
    }

    long failed(Finale finale) {
        return judging(finale).progress().failed();
    }

    void demandComplete(Finale finale, String slug) {
        if (finale.step == 0 || !reveal(finale).complete(finale.step).contains(slug))
            throw new FinaleCannot("The race of “" + slug + "” can be replayed once nothing of it is hidden any more.");
    }

    /** The finale's race of an exercise that is revealed; its runs are those on the public instance. */
    Race race(String code, String slug) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Finale finale = Finale.latestOf(Workshop.withCode(code))
                    .orElseThrow(() -> new NotFound("This workshop has no finale."));
            Exercise exercise = catalogue
                    .find(slug)
                    .filter(found -> finale.round.exercises().contains(slug))
                    .orElseThrow(() -> new NotFound(finale.round.name() + " has no exercise “" + slug + "”."));
            demandComplete(finale, slug);
            FinalJudging judging = judging(finale);
            List<Best> finals = known(finale, judging).finals.stream()
                    .filter(best -> best.exercise().equals(slug))
                    .toList();
            List<UUID> submissions =
                    finals.stream().map(best -> best.submission().id()).toList();
            return Race.of(live.seq(code), exercise, finals, judging.tapes(submissions, json));
        });
    }

    /** Says on all screens where it stands now. */
    synchronized void tell(String code) {
        live.broadcast(code, "finale", new Told(of(code).orElse(null)));
    }

    /** While the final submissions are judged, screens count them, at most once a second. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        Map<String, FinalJudging.Progress> now =
                QuarkusTransaction.requiringNew().call(Finale::beingJudged);
        now.forEach((code, progress) -> {
            if (!progress.equals(told.put(code, progress))) tell(code);
        });
        told.keySet().retainAll(now.keySet());
    }

    private Known known(Finale finale, FinalJudging judging) {
        List<Best> finals = judging.results();
        if (known.size() > MOST_KEPT) known.clear();
        return known.compute(
                finale.id,
                (id, before) -> before != null && before.finals.equals(finals)
                        ? before
                        : new Known(finals, new Reveal(finals, finale.round.exercises(), finale.places(json))));
    }

    private static FinalJudging judging(Finale finale) {
        return FinalJudging.of(finale.round).orElseThrow();
    }
}
