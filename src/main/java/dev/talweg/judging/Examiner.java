package dev.talweg.judging;

import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds out what became of a run from its record on the public instance, and what to try next. */
final class Examiner {

    /** A gap this much smaller than at the start counts as arrived. */
    private static final double ARRIVED = 1e-6;
    /** A run whose second half lowers the gap by less than this share stands still. */
    private static final double STILL = 0.02;

    private final Trajectory run;
    private final List<Call> calls;
    private final Instance instance;
    private final Optimum optimum;
    private final String measure;

    private Examiner(Trajectory run, Instance instance) {
        this.run = run;
        this.calls = run.calls();
        this.instance = instance;
        this.optimum = instance.measured().optimum();
        this.measure = optimum.attained() ? "gap" : "validation loss";
    }

    /** What the run looked like; nothing where nothing was asked. */
    static Optional<Autopsy> examine(Trajectory run, Instance instance) {
        if (run.calls().isEmpty() && !run.diverged()) return Optional.empty();
        return Optional.of(new Examiner(run, instance).autopsy());
    }

    private Autopsy autopsy() {
        if (run.diverged()) return diverged();
        Call first = calls.get(0);
        double start = gap(first);
        double last = gap(calls.get(calls.size() - 1));
        if (optimum.attained()) {
            for (Call call : calls) {
                if (gap(call) <= ARRIVED * start) return converged(call);
            }
        }
        if (last > 10 * start && start > 0) return climbing(last, start);
        if (calls.size() < 8) return slow("This run asked " + Figure.count(calls.size(), "question") + " only.");
        double rising = risingShare();
        if (rising > 0.3) return oscillating(rising);
        double half = leastGap(calls.subList(0, calls.size() / 2));
        double least = leastGap(calls);
        if (least > half * (1 - STILL)) return stalled(half);
        return slow("It was still going down when it ended, at a " + measure + " of " + Figure.of(least) + ".");
    }

    private Autopsy diverged() {
        return new Autopsy(
                Autopsy.Kind.DIVERGED,
                run.cost(),
                "The run left the finite numbers at " + run.cost() + ": each step was longer than the one before.",
                smallerSteps());
    }

    private Autopsy climbing(double last, double start) {
        Call call = calls.get(calls.size() - 1);
        return new Autopsy(
                Autopsy.Kind.DIVERGED,
                call.cost(),
                "The run climbed: it ended at a " + measure + " of " + Figure.of(last) + " and had started at "
                        + Figure.of(start) + ".",
                smallerSteps());
    }

    private String smallerSteps() {
        OptionalDouble smoothness = instance.measured().smoothness();
        if (smoothness.isEmpty()) return "Take a smaller learning rate: halve it until the curve comes down.";
        double steepest = smoothness.getAsDouble();
        return "The largest curvature L here is " + Figure.of(steepest)
                + ": gradient descent stays with a learning rate below" + " 2/L = " + Figure.of(2 / steepest)
                + ", and 1/L = " + Figure.of(1 / steepest) + " is a good one.";
    }

    private Autopsy converged(Call call) {
        return new Autopsy(
                Autopsy.Kind.CONVERGED,
                call.cost(),
                "The run arrived: at " + call.cost() + " the gap was a millionth of what it was at the start.",
                "Can you arrive sooner? Points are for early arrival on every instance.");
    }

    private Autopsy oscillating(double share) {
        return new Autopsy(
                Autopsy.Kind.OSCILLATING,
                calls.get(calls.size() / 2).cost(),
                "The run goes to and fro: " + StrictMath.round(100 * share)
                        + " % of the steps in its second half went up.",
                instance.examples() > 0
                        ? "Let the learning rate fall on the way, or take larger batches."
                        : "Take a smaller learning rate or less momentum, or let the learning rate fall on the way.");
    }

    private Autopsy stalled(double half) {
        int call = calls.get(0).cost();
        for (Call each : calls) {
            if (gap(each) <= half / (1 - STILL)) {
                call = each.cost();
                break;
            }
        }
        return new Autopsy(
                Autopsy.Kind.STALLED,
                call,
                "The run stands still: since " + call + " the " + measure + " has stayed at about " + Figure.of(half)
                        + ".",
                "Look at the path: the steps may have become too small, or it sits in a place that is flat.");
    }

    private Autopsy slow(String sentence) {
        return new Autopsy(
                Autopsy.Kind.SLOW, null, sentence, "Longer steps, or momentum, get further with the same budget.");
    }

    private double risingShare() {
        int from = calls.size() / 2;
        int rising = 0;
        for (int i = from; i < calls.size(); i++) {
            if (calls.get(i).value() > calls.get(i - 1).value()) rising++;
        }
        return (double) rising / (calls.size() - from);
    }

    private double leastGap(List<Call> part) {
        return part.stream().mapToDouble(this::gap).min().orElse(Double.POSITIVE_INFINITY);
    }

    private double gap(Call call) {
        return StrictMath.max(0, call.value() - optimum.value());
    }
}
