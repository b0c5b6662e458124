package dev.talweg.leaderboard.drawing;

import dev.talweg.engine.objective.Surface;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A race in the numbers of an SVG: runs over the contours of their surface, or as falling curves where there is none.
 *
 * @param width of the drawing; the height likewise
 * @param clip what of it the runs may cover
 * @param bands of a surface, the deepest first; empty for falling curves
 * @param lines of falling curves: powers of ten, and costs
 * @param minimum the lowest place, where it is known
 * @param length the last call of all runs
 * @param runs in the order in which they were given
 */
public record RaceDrawing(
        int width,
        int height,
        Clip clip,
        List<Band> bands,
        List<Line> lines,
        @Nullable Place minimum,
        int length,
        List<Run> runs) {

    private static final int WIDTH = 720;

    /** What lies between two contours, and everything above. */
    public record Band(String path, int shade) {}

    /** A hairline of the ground with its number; lies across or stands. */
    public record Line(boolean across, String at, String label) {}

    public record Place(String x, String y) {}

    public record Clip(int x, int y, int width, int height) {}

    /**
     * @param points as a polyline takes them
     * @param calls in step with the points, with spaces between
     * @param end where it ends, or leaves the drawing for good
     * @param left whether it has left it
     */
    public record Run(String points, String calls, Place end, boolean left) {}

    /** Over the surface, where there is one and all runs have their places on it. */
    public static RaceDrawing of(Optional<Surface> surface, List<Course> courses) {
        boolean places = courses.stream().allMatch(Course::hasPlaces);
        return surface.filter(known -> places)
                .map(known -> overSurface(known, courses))
                .orElseGet(() -> Lanes.of(courses, WIDTH));
    }

    private static RaceDrawing overSurface(Surface surface, List<Course> courses) {
        double proportion = (surface.yMax() - surface.yMin()) / (surface.xMax() - surface.xMin());
        int height = (int) Math.round(WIDTH * Math.min(0.8, Math.max(0.45, proportion)));
        Frame frame = new Frame(surface.xMin(), surface.xMax(), surface.yMin(), surface.yMax(), 0, 0, WIDTH, height);
        List<Run> runs = courses.stream()
                .map(course -> run(course, frame, course.x(), course.y()))
                .toList();
        return new RaceDrawing(
                WIDTH,
                height,
                new Clip(0, 0, WIDTH, height),
                Terrain.of(surface, frame),
                List.of(),
                surface.minimum()
                        .map(lowest -> place(frame.across(lowest[0]), frame.down(lowest[1])))
                        .orElse(null),
                length(courses),
                runs);
    }

    static int length(List<Course> courses) {
        return courses.stream()
                .mapToInt(course -> course.calls()[course.calls().length - 1])
                .max()
                .orElse(1);
    }

    static Run run(Course course, Frame frame, double[] x, double[] y) {
        String points = IntStream.range(0, x.length)
                .mapToObj(i -> number(frame.across(x[i])) + "," + number(frame.down(y[i])))
                .collect(Collectors.joining(" "));
        String calls = IntStream.of(course.calls()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        int last = x.length - 1;
        while (last > 0 && !frame.shows(frame.across(x[last]), frame.down(y[last]))) last--;
        double[] end = {frame.across(x[last]), frame.down(y[last])};
        boolean left = last < x.length - 1;
        if (left) end = frame.exit(end, new double[] {frame.across(x[last + 1]), frame.down(y[last + 1])});
        return new Run(points, calls, place(end[0], end[1]), left);
    }

    static Place place(double x, double y) {
        return new Place(number(x), number(y));
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
