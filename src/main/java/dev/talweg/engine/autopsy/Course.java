package dev.talweg.engine.autopsy;

import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import java.util.List;
import java.util.Optional;

/**
 * How a run went, by its values alone.
 *
 * @param measured what the trajectory holds the values of
 * @param asked what the gradients are of: the same, or the training loss
 */
record Course(Trajectory run, Objective measured, Objective asked) {

    /** With fewer calls than these, halves are too short to tell anything. */
    private static final int FEW = 8;
    /** A gap this much smaller than at the start counts as arrived: f is as good as f* in six digits. */
    private static final double ARRIVED = 1e-6;
    /** A second half that lowers the gap by less than this share is a standstill: halving it would take 35 of them. */
    private static final double STILL = 0.02;
    /**
     * A rise by less than this share of the gap is not seen in a plot; rounding and looks aside for differences stay
     * below.
     */
    private static final double NOTICEABLE = 1e-3;
    /** A turn by more than 120° is a way back. */
    private static final double BACK = -0.5;

    List<Call> calls() {
        return run.calls();
    }

    Call first() {
        return calls().get(0);
    }

    Call last() {
        return calls().get(calls().size() - 1);
    }

    /** It learns from some examples and is measured by others. */
    boolean learns() {
        return asked != measured;
    }

    /** There are examples to draw batches of. */
    boolean overExamples() {
        return asked instanceof FiniteSum;
    }

    /** Its gradients are of batches: no whole one was asked for in its second half. */
    boolean inBatches() {
        return overExamples() && secondHalf().stream().allMatch(call -> call.gradientNorm() == null);
    }

    /** Its values are told as gaps; elsewhere as they are. */
    boolean tellsGaps() {
        return optimum().attained() && !learns();
    }

    Optimum optimum() {
        return measured.optimum();
    }

    /** f does not fall for ever. */
    boolean bounded() {
        return Double.isFinite(optimum().value());
    }

    /**
     * How far above the least value, or its bound. Where f falls for ever, twice the way down that this run has found
     * stands for the gap at its start, so that shares of it mean something.
     */
    double gap(Call call) {
        double floor = bounded() ? optimum().value() : 2 * run.least() - first().value();
        return Math.max(0, call.value() - floor);
    }

    /** The first call that arrived, where it is known when a run has. */
    Optional<Call> arrival() {
        if (!optimum().attained()) return Optional.empty();
        double near = ARRIVED * gap(first());
        return calls().stream().filter(call -> gap(call) <= near).findFirst();
    }

    /** It ended more than ten times as high as it began. */
    boolean climbed() {
        return gap(first()) > 0 && gap(last()) > 10 * gap(first());
    }

    /** It has halves to compare. */
    boolean isLong() {
        return calls().size() >= FEW;
    }

    /** Its second half got no noticeably lower than its first. */
    boolean stands() {
        return isLong() && leastGap(calls()) >= (1 - STILL) * leastGap(firstHalf());
    }

    /** The first call from which on it got no noticeably lower. */
    Call since() {
        double level = leastGap(firstHalf()) / (1 - STILL);
        return calls().stream().filter(call -> gap(call) <= level).findFirst().orElse(last());
    }

    /** The first call from which on it kept to the height where it ended, be that its lowest or not. */
    Call settling() {
        double end = gap(last());
        int settled = calls().size() - 1;
        while (settled > 0 && Math.abs(gap(calls().get(settled - 1)) - end) <= STILL * end) settled--;
        return calls().get(settled);
    }

    /** The share of calls in its second half that went noticeably up. */
    double rising() {
        int rising = 0;
        for (int i = calls().size() / 2; i < calls().size(); i++) {
            double before = gap(calls().get(i - 1));
            if (gap(calls().get(i)) > before * (1 + NOTICEABLE)) rising++;
        }
        return (double) rising / secondHalf().size();
    }

    /** The share of calls in its second half whose step led back across the step before. */
    double turning() {
        long back = secondHalf().stream()
                .filter(call -> call.turn() != null && call.turn() < BACK)
                .count();
        return (double) back / secondHalf().size();
    }

    List<Call> secondHalf() {
        return calls().subList(calls().size() / 2, calls().size());
    }

    private List<Call> firstHalf() {
        return calls().subList(0, Math.max(1, calls().size() / 2));
    }

    private double leastGap(List<Call> part) {
        return part.stream().mapToDouble(this::gap).min().orElse(Double.POSITIVE_INFINITY);
    }
}
