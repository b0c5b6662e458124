package dev.talweg.leaderboard;

import dev.talweg.http.NotFound;
import dev.talweg.live.Live;
import dev.talweg.live.SnapshotPart;
import dev.talweg.submission.RejudgingApplied;
import dev.talweg.submission.SubmissionJudged;
import dev.talweg.workshop.RoundChanged;
import dev.talweg.workshop.Workshop;
import dev.talweg.workshop.WorkshopDeleted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The public board that everybody watches: kept in memory, ranked again when something was judged, and only the rows
 * that changed are sent. However many judgings end at once, a board is ranked at most every 100 ms.
 */
@ApplicationScoped
class PublicBoard implements SnapshotPart {

    private static final Logger LOG = Logger.getLogger(PublicBoard.class);
    private static final long PAUSE_MILLIS = 100;

    private final Map<String, Shown> boards = new ConcurrentHashMap<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ranker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "leaderboard"));
    private final Boards source;
    private final Live live;

    PublicBoard(Boards source, Live live) {
        this.source = source;
        this.live = live;
    }

    /** What everybody has been sent, and with which message each row changed last. */
    private record Shown(long firstSeq, long seq, Boards.Ranked board, Map<Long, Long> changedAt) {}

    /** @param gone ids of rows that are on the board no more */
    private record Changed(boolean frozen, List<Standing> standings, Set<Long> gone) {}

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Leaderboard of(String code) {
        return since(code, -1);
    }

    /** The rows that changed after that message; all of them where the number is not one of this board's. */
    Leaderboard since(String typed, long seq) {
        String code = QuarkusTransaction.joiningExisting()
                .call(() -> Workshop.withCode(typed).code());
        Shown shown = boards.computeIfAbsent(code, this::first);
        boolean full = seq < shown.firstSeq() || seq > live.seq(code);
        List<Standing> rows = full
                ? shown.board().standings()
                : shown.board().standings().stream()
                        .filter(row -> shown.changedAt().getOrDefault(row.participant(), shown.seq()) > seq)
                        .toList();
        return new Leaderboard(
                shown.seq(), full, shown.board().frozen(), shown.board().columns(), rows);
    }

    void judged(@Observes SubmissionJudged judged) {
        if (!judged.practice()) rankSoon(judged.workshop());
    }

    void rejudged(@Observes RejudgingApplied applied) {
        rankSoon(applied.workshop());
    }

    void changed(@Observes RoundChanged change) {
        rankSoon(change.workshop());
    }

    /** After what is being ranked, which would put it back. */
    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopDeleted gone) {
        ranker.execute(() -> boards.remove(gone.code()));
    }

    void stop(@Observes ShutdownEvent event) {
        ranker.shutdownNow();
    }

    /** At once when the board has rested; else after the pause, together with all that comes in until then. */
    private void rankSoon(String code) {
        if (waiting.add(code)) ranker.execute(() -> rank(code));
    }

    private void rank(String code) {
        waiting.remove(code);
        try {
            show(code, boards.computeIfAbsent(code, this::first));
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (NotFound deletedMeanwhile) {
            boards.remove(code);
        } catch (RuntimeException databaseIsAway) {
            LOG.errorf(databaseIsAway, "The board of %s could not be ranked; trying again", code);
            ranker.schedule(() -> rankSoon(code), 1, TimeUnit.SECONDS);
        }
    }

    private Shown first(String code) {
        long seq = live.seq(code);
        Boards.Ranked board = source.publicly(code);
        Map<Long, Long> changedAt = new HashMap<>();
        board.standings().forEach(row -> changedAt.put(row.participant(), seq));
        return new Shown(seq, seq, board, changedAt);
    }

    private void show(String code, Shown before) {
        Boards.Ranked board = source.publicly(code);
        Map<Long, Standing> old = new HashMap<>();
        before.board().standings().forEach(row -> old.put(row.participant(), row));
        List<Standing> changed = board.standings().stream()
                .filter(row -> !row.equals(old.get(row.participant())))
                .toList();
        board.standings().forEach(row -> old.remove(row.participant()));
        Set<Long> gone = Set.copyOf(old.keySet());
        if (changed.isEmpty()
                && gone.isEmpty()
                && board.frozen() == before.board().frozen()) return;
        live.broadcast(code, "standings", new Changed(board.frozen(), changed, gone), seq -> {
            Map<Long, Long> changedAt = new HashMap<>(before.changedAt());
            changed.forEach(row -> changedAt.put(row.participant(), seq));
            // Who asks for changes cannot be told of rows that went: they are given all rows.
            long firstSeq = gone.isEmpty() ? before.firstSeq() : seq;
            boards.put(code, new Shown(firstSeq, seq, board, changedAt));
        });
    }
}
