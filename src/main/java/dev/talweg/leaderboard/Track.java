package dev.talweg.leaderboard;

import dev.talweg.engine.objective.Surface;
import dev.talweg.judging.Tape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A tape made so small that three hundred of them travel together: fewer points, and no more digits than a screen
 * shows. All columns run in step; x and y are empty unless there is a surface to draw on.
 *
 * @param calls cost so far
 * @param heights log10 of f − f*, or of f where f* is not known, to two decimals; 10⁻¹⁶ stands for whatever is lower
 */
record Track(int[] calls, double[] heights, double[] x, double[] y) {

    private static final double LOWEST = -16;
    private static final double HIGHEST = 99;

    /** How many parts of the window's width are told apart, at least. */
    private static final double FINENESS = 1000;

    /** How many widths of the window a run is followed that has left it: it shows which way it went. */
    private static final double AWAY = 20;

    /**
     * Keeps the first, the last and the lowest point, and others evenly between.
     *
     * @param window where it is drawn; empty where it has no place on a surface
     * @param most how many points there may be, at least 3
     */
    static Track of(Tape tape, Optional<Surface.Window> window, int most) {
        int[] kept = kept(tape, most);
        Optional<Surface.Window> place =
                window.filter(plane -> tape.x().size() == tape.calls().size());
        return new Track(
                Arrays.stream(kept).map(i -> tape.calls().get(i)).toArray(),
                Arrays.stream(kept).mapToDouble(i -> height(tape, i)).toArray(),
                place.map(plane -> along(tape, kept, 0, plane.xMin(), plane.xMax()))
                        .orElse(new double[0]),
                place.map(plane -> along(tape, kept, 1, plane.yMin(), plane.yMax()))
                        .orElse(new double[0]));
    }

    private static int[] kept(Tape tape, int most) {
        int last = tape.calls().size() - 1;
        SortedSet<Integer> kept = new TreeSet<>();
        if (last < most) {
            for (int i = 0; i <= last; i++) kept.add(i);
        } else {
            int steps = most - 2;
            for (int k = 0; k <= steps; k++) kept.add((int) ((long) last * k / steps));
            kept.add(lowest(tape.values()));
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int lowest(List<Double> values) {
        int lowest = 0;
        for (int i = 1; i < values.size(); i++) if (values.get(i) < values.get(lowest)) lowest = i;
        return lowest;
    }

    private static double height(Tape tape, int i) {
        @Nullable Double gap = tape.gaps().get(i);
        double height = gap == null ? tape.values().get(i) : gap;
        if (height <= 0) return LOWEST;
        return rounded(Math.min(HIGHEST, Math.max(LOWEST, StrictMath.log10(height))), 2);
    }

    private static double[] along(Tape tape, int[] kept, int axis, double min, double max) {
        double width = max - min;
        int decimals = (int) Math.ceil(StrictMath.log10(FINENESS / width));
        return Arrays.stream(kept)
                .mapToDouble(i -> tape.x().get(i).get(axis))
                .map(at -> Math.min(max + AWAY * width, Math.max(min - AWAY * width, at)))
                .map(at -> rounded(at, decimals))
                .toArray();
    }

    /** Never the negative zero, which is one sign more. */
    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                + 0.0;
    }
}
