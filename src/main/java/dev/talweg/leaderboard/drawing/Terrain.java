package dev.talweg.leaderboard.drawing;

import dev.talweg.engine.objective.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A surface as nested shapes, each a shade lighter than what is around it, its edges the contours. */
final class Terrain {

    private static final int LINES = 11;
    private static final int[] PARTS_OF_A_DECADE = {1, 2, 3, 4, 5, 8};

    /** Of the points around a minimum, whose logarithm falls without end, so many share one colour. */
    private static final double DEEP = 0.004;

    /** So far, in units of the drawing, a point may be from the line of its neighbours to be left out. */
    private static final double STRAIGHT = 0.12;

    private Terrain() {}

    /**
     * Logarithmic contours, the deepest first, as the pages draw them.
     *
     * @param frame in which the surface is drawn
     */
    static List<RaceDrawing.Band> of(Surface surface, Frame frame) {
        double[] range = exponents(surface.values());
        double[] logs = Arrays.stream(surface.values())
                .map(value -> value > 0 ? Math.max(range[0] - 0.5, StrictMath.log10(value)) : range[0] - 0.5)
                .toArray();
        double[] levels = levels(range[0], range[1]);
        Contours contours = new Contours(surface.columns(), surface.rows(), logs);
        List<RaceDrawing.Band> bands = new ArrayList<>();
        bands.add(new RaceDrawing.Band(whole(frame), shade(range, range[0], levels.length > 0 ? levels[0] : range[1])));
        for (int i = 0; i < levels.length; i++) {
            double upper = i + 1 < levels.length ? levels[i + 1] : range[1];
            StringBuilder path = new StringBuilder();
            contours.at(levels[i]).forEach(ring -> path.append(path(ring, surface, frame)));
            bands.add(new RaceDrawing.Band(path.toString(), shade(range, levels[i], upper)));
        }
        return bands;
    }

    private static double[] exponents(double[] values) {
        double[] positive =
                Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (positive.length == 0) return new double[] {-1, 0};
        double top = StrictMath.log10(positive[positive.length - 1]);
        double deep = StrictMath.log10(positive[(int) (positive.length * DEEP)]);
        return new double[] {Math.min(deep, top - 0.5), top};
    }

    /** Evenly spaced, about a dozen, whole powers of ten among them. */
    private static double[] levels(double low, double high) {
        int parts = Arrays.stream(PARTS_OF_A_DECADE)
                .filter(each -> (high - low) * each >= LINES)
                .findFirst()
                .orElse(PARTS_OF_A_DECADE[PARTS_OF_A_DECADE.length - 1]);
        int first = (int) Math.ceil(low * parts + 1e-9);
        int last = (int) Math.ceil(high * parts - 1e-9) - 1;
        return IntStream.rangeClosed(first, last)
                .mapToDouble(nth -> (double) nth / parts)
                .toArray();
    }

    private static int shade(double[] range, double from, double to) {
        double height = ((from + to) / 2 - range[0]) / (range[1] - range[0]);
        return (int) Math.min(TerrainColours.SHADES - 1, Math.max(0, height * TerrainColours.SHADES));
    }

    private static String whole(Frame frame) {
        return String.format(
                Locale.ROOT,
                "M%.0f %.0fh%.0fv%.0fh-%.0fZ",
                frame.left(),
                frame.top(),
                frame.width(),
                frame.height(),
                frame.width());
    }

    private static String path(Contours.Ring ring, Surface surface, Frame frame) {
        int size = ring.columns().length;
        double[] across = new double[size];
        double[] down = new double[size];
        for (int i = 0; i < size; i++) {
            across[i] = frame.left() + ring.columns()[i] / (surface.columns() - 1) * frame.width();
            down[i] = frame.top() + (1 - ring.rows()[i] / (surface.rows() - 1)) * frame.height();
        }
        StringBuilder path = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int after = (i + 1) % size;
            if (i > 0 && after > 0 && distance(across, down, kept, i, after) < STRAIGHT) continue;
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", across[i], down[i]));
            kept = i;
        }
        return path.append('Z').toString();
    }

    /** Of a point from the line between two others. */
    private static double distance(double[] x, double[] y, int from, int point, int to) {
        double width = x[to] - x[from];
        double height = y[to] - y[from];
        double length = Math.hypot(width, height);
        if (length == 0) return Math.hypot(x[point] - x[from], y[point] - y[from]);
        return Math.abs(width * (y[point] - y[from]) - height * (x[point] - x[from])) / length;
    }
}
