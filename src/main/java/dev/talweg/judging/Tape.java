package dev.talweg.judging;

import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Thinning;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory thinned to at most 200 points, for plots and the race. All lists run in step, {@code x} is empty unless
 * the objective has two dimensions; every number is finite.
 *
 * @param calls cost so far, in the exercise's unit
 * @param gaps f(x) − f*; null where f* is not known
 * @param gradientNorms null where the gradient was not asked for
 * @param strides length of the step to this point from where the gradient before was asked; null where there is none.
 *     Tapes of before it was kept say nothing of it
 * @param valueCost what of the cost was spent on values alone, the rest on gradients; null where it was not kept
 * @param diverged the run left the finite numbers after the last point
 */
public record Tape(
        int dimension,
        int budget,
        boolean diverged,
        List<Integer> calls,
        List<Double> values,
        List<@Nullable Double> gaps,
        List<@Nullable Double> gradientNorms,
        List<@Nullable Double> strides,
        @Nullable Integer valueCost,
        List<List<Double>> x) {

    private static final int LONGEST = 200;

    public Tape {
        calls = List.copyOf(calls);
        values = List.copyOf(values);
        gaps = Collections.unmodifiableList(new ArrayList<>(gaps));
        gradientNorms = Collections.unmodifiableList(new ArrayList<>(gradientNorms));
        strides = Collections.unmodifiableList(
                strides == null ? Collections.nCopies(calls.size(), null) : new ArrayList<>(strides));
        x = List.copyOf(x);
    }

    /** Thins a run: the first, the last and the lowest point stay, and early ones stand closer than late ones. */
    static Tape of(Trajectory run, Instance instance, int budget) {
        return of(Thinning.of(run, LONGEST), run.diverged(), run.valueCost(), instance, budget);
    }

    /** A few points of a run that goes on. */
    static Tape piece(List<Call> points, Instance instance, int budget) {
        return of(points, false, null, instance, budget);
    }

    private static Tape of(
            List<Call> kept, boolean diverged, @Nullable Integer valueCost, Instance instance, int budget) {
        Optimum optimum = instance.measured().optimum();
        return new Tape(
                instance.dimension(),
                budget,
                diverged,
                kept.stream().map(Call::cost).toList(),
                kept.stream().map(Call::value).toList(),
                kept.stream().map(call -> gap(call, optimum)).collect(Collectors.toList()),
                kept.stream().map(Call::gradientNorm).collect(Collectors.toList()),
                kept.stream().map(Call::stride).collect(Collectors.toList()),
                valueCost,
                kept.stream()
                        .flatMap(call -> Stream.ofNullable(call.x()))
                        .map(x -> List.of(x[0], x[1]))
                        .toList());
    }

    private static @Nullable Double gap(Call call, Optimum optimum) {
        return optimum.attained() ? StrictMath.max(0, call.value() - optimum.value()) : null;
    }
}
