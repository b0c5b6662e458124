package dev.talweg.playground;

import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Surface;
import dev.talweg.playground.PlaygroundResource.PlaygroundSurface;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The surfaces as they are drawn, each sampled once. */
@ApplicationScoped
class Grids {

    private final Map<TestFunction, PlaygroundSurface> sampled = new ConcurrentHashMap<>();

    PlaygroundSurface of(TestFunction function) {
        return sampled.computeIfAbsent(function, Grids::sample);
    }

    private static PlaygroundSurface sample(TestFunction function) {
        Objective objective = function.inThePlane();
        Surface surface = Surface.of(objective, function.window(), function.start());
        return new PlaygroundSurface(
                surface.columns(),
                surface.rows(),
                surface.values(),
                objective.optimum().isBounded() ? objective.optimum().value() : lowest(objective, surface));
    }

    /** The lowest value on the grid. */
    private static double lowest(Objective objective, Surface surface) {
        double[] heights = surface.values();
        int at = IntStream.range(0, heights.length)
                .reduce((a, b) -> heights[b] < heights[a] ? b : a)
                .orElseThrow();
        double across = (double) (at % surface.columns()) / (surface.columns() - 1);
        double up = (double) (at / surface.columns()) / (surface.rows() - 1);
        return objective.value(new double[] {
            surface.xMin() + (surface.xMax() - surface.xMin()) * across,
            surface.yMin() + (surface.yMax() - surface.yMin()) * up
        });
    }
}
