package dev.talweg.playground;

import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Thinning;
import dev.talweg.engine.oracle.Trajectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run in the plane, thinned to at most 200 points, with as many digits as a drawing shows. All lists run in step;
 * every number is finite.
 *
 * @param calls oracle calls so far
 * @param gaps f(x) − f*; null where there is no f*
 * @param gradientNorms null where the gradient was not asked for
 * @param learningRates the rate of the step that leads on from here; null where the method finds its own lengths
 * @param strides length of the step to here from the last point that was asked; null at the first
 * @param diverged the run left the finite numbers after the last point
 */
record PlaygroundTape(
        int dimension,
        int budget,
        boolean diverged,
        List<Integer> calls,
        List<Double> values,
        List<@Nullable Double> gaps,
        List<@Nullable Double> gradientNorms,
        List<@Nullable Double> learningRates,
        List<@Nullable Double> strides,
        List<List<Double>> x) {

    static final int LONGEST = 200;

    private static final int DIGITS = 6;

    /** @param rates by the steps of the run; empty where the method takes none */
    static PlaygroundTape of(Trajectory run, Optimum optimum, int budget, List<Double> rates) {
        List<Call> kept = Thinning.of(run, LONGEST);
        Map<Integer, Double> lengths = lengths(run.calls());
        List<@Nullable Double> gaps = new ArrayList<>();
        List<@Nullable Double> norms = new ArrayList<>();
        List<@Nullable Double> learningRates = new ArrayList<>();
        List<@Nullable Double> strides = new ArrayList<>();
        for (Call call : kept) {
            gaps.add(optimum.attained() ? rounded(StrictMath.max(0, call.value() - optimum.value())) : null);
            norms.add(call.gradientNorm() == null ? null : rounded(call.gradientNorm()));
            // A step with a rate costs one call.
            learningRates.add(call.cost() <= rates.size() ? rounded(rates.get(call.cost() - 1)) : null);
            strides.add(lengths.get(call.cost()));
        }
        return new PlaygroundTape(
                2,
                budget,
                run.diverged(),
                kept.stream().map(Call::cost).toList(),
                kept.stream().map(call -> rounded(call.value())).toList(),
                Collections.unmodifiableList(gaps),
                Collections.unmodifiableList(norms),
                Collections.unmodifiableList(learningRates),
                Collections.unmodifiableList(strides),
                kept.stream().map(PlaygroundTape::place).toList());
    }

    private static List<Double> place(Call call) {
        double[] x = point(call);
        return List.of(rounded(x[0]), rounded(x[1]));
    }

    /** Of each step, by the cost at its end; taken before the run is thinned. */
    private static Map<Integer, Double> lengths(List<Call> calls) {
        Map<Integer, Double> lengths = new HashMap<>();
        for (int i = 1; i < calls.size(); i++) {
            double[] from = point(calls.get(i - 1));
            double[] to = point(calls.get(i));
            double length = StrictMath.hypot(to[0] - from[0], to[1] - from[1]);
            if (Double.isFinite(length)) lengths.put(calls.get(i).cost(), rounded(length));
        }
        return lengths;
    }

    private static double[] point(Call call) {
        double[] x = call.x();
        if (x == null) throw new IllegalArgumentException("a point of the plane is kept at every call: " + call);
        return x;
    }

    /** Six significant digits: a third of the bytes, and no pixel elsewhere. */
    static double rounded(double number) {
        if (number == 0) return 0;
        int places = DIGITS - 1 - (int) StrictMath.floor(StrictMath.log10(StrictMath.abs(number)));
        if (StrictMath.abs(places) > 300) return number;
        double unit = StrictMath.pow(10, StrictMath.abs(places));
        return places >= 0 ? StrictMath.rint(number * unit) / unit : StrictMath.rint(number / unit) * unit;
    }
}
