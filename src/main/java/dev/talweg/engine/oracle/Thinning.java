package dev.talweg.engine.oracle;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which calls of a long run are kept for plots and the race. */
public final class Thinning {

    private Thinning() {}

    /** At most so many: the first, the last and the lowest stay, and early ones stand closer than late ones. */
    public static List<Call> of(Trajectory run, int most) {
        List<Call> calls = run.calls();
        if (calls.size() <= most) return calls;
        SortedSet<Integer> kept = new TreeSet<>();
        int steps = most - 2;
        long last = calls.size() - 1L;
        for (int k = 0; k <= steps; k++) kept.add((int) (last * k * k / ((long) steps * steps)));
        int lowest = 0;
        for (int i = 0; i <= last; i++) {
            if (calls.get(i).value() < calls.get(lowest).value()) lowest = i;
        }
        kept.add(lowest);
        return kept.stream().map(calls::get).toList();
    }
}
