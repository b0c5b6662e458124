package dev.talweg.judging;

import dev.talweg.engine.oracle.Call;
import dev.talweg.exercise.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as it goes, handed from the thread that judges to one that tells of it. Bounded: what is not taken in time is
 * thinned, so whoever judges never waits for whoever tells, and what is told says nothing of how fast the run was.
 */
public final class Progress {

    /** At fifteen pieces a second, some 25 KB/s to a phone from the busiest of programs. */
    private static final int LONGEST_PIECE = 24;

    private final List<Call> kept = new ArrayList<>(LONGEST_PIECE);
    private @Nullable Instance shown;
    private int budget;
    private @Nullable Call latest;
    private int stride = 1;
    private int passed;

    /** A run on this instance begins. */
    synchronized void begin(Instance instance, int allowed) {
        shown = instance;
        budget = allowed;
    }

    /** The run has asked a question, or more is known of the last one. */
    synchronized void saw(Call call) {
        if (latest != null && latest.cost() != call.cost() && ++passed % stride == 0) keep(latest);
        latest = call;
    }

    /**
     * What happened since the last time, as a piece of a tape; empty where nothing did. Its first point may be the last
     * one of the piece before, with more known of it.
     */
    public synchronized Optional<Tape> next() {
        if (shown == null || latest == null) return Optional.empty();
        List<Call> points = new ArrayList<>(kept);
        points.add(latest);
        kept.clear();
        latest = null;
        stride = 1;
        passed = 0;
        return Optional.of(Tape.piece(points, shown, budget));
    }

    private void keep(Call call) {
        if (kept.size() == LONGEST_PIECE - 1) {
            List<Call> half = new ArrayList<>();
            for (int i = 1; i < kept.size(); i += 2) half.add(kept.get(i));
            kept.clear();
            kept.addAll(half);
            stride *= 2;
        }
        kept.add(call);
    }
}
