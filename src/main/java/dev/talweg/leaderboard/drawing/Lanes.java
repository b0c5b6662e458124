package dev.talweg.leaderboard.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A race as falling curves: costs to the right, powers of ten upwards. */
final class Lanes {

    private static final int HEIGHT = 400;
    private static final int LEFT = 52;
    private static final int TOP = 14;
    private static final int BELOW = 34;
    private static final int RIGHT = 20;

    /** How many powers of ten above the highest start a run is followed, and how many are told apart at all. */
    private static final double HEADROOM = 2;

    private static final double MOST_DECADES = 16;
    private static final int MOST_LINES = 9;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Lanes() {}

    static RaceDrawing of(List<Course> courses, int width) {
        double[] range = range(courses);
        int length = RaceDrawing.length(courses);
        Frame frame = new Frame(
                0, Math.max(1, length), range[0], range[1], LEFT, TOP, width - LEFT - RIGHT, HEIGHT - TOP - BELOW);
        List<RaceDrawing.Run> runs = courses.stream()
                .map(course -> RaceDrawing.run(course, frame, costs(course), raised(course, range[0])))
                .toList();
        RaceDrawing.Clip clip = new RaceDrawing.Clip(LEFT, TOP - 2, width - LEFT - RIGHT + 2, HEIGHT - TOP - BELOW + 4);
        return new RaceDrawing(width, HEIGHT, clip, List.of(), lines(frame), null, length, runs);
    }

    private static double[] costs(Course course) {
        return Arrays.stream(course.calls()).asDoubleStream().toArray();
    }

    /** What is lower than the lowest line lies on it. */
    private static double[] raised(Course course, double lowest) {
        return DoubleStream.of(course.heights())
                .map(height -> Math.max(lowest, height))
                .toArray();
    }

    /** Of a run that diverged only its beginning counts. */
    private static double[] range(List<Course> courses) {
        double ceiling = courses.stream()
                        .mapToDouble(course -> course.heights()[0])
                        .max()
                        .orElse(0)
                + HEADROOM;
        double[] all = courses.stream()
                .flatMapToDouble(
                        course -> DoubleStream.of(course.heights()).limit(course.diverged() ? 1 : Long.MAX_VALUE))
                .toArray();
        double high = Math.ceil(Math.min(ceiling, DoubleStream.of(all).max().orElse(0)));
        double low = Math.floor(
                Math.max(high - MOST_DECADES, DoubleStream.of(all).min().orElse(-1)));
        return new double[] {Math.min(low, high - 1), high};
    }

    private static List<RaceDrawing.Line> lines(Frame frame) {
        List<RaceDrawing.Line> lines = new ArrayList<>();
        int step = (int) Math.ceil((frame.yMax() - frame.yMin()) / MOST_LINES);
        for (int power = (int) frame.yMin(); power <= frame.yMax(); power += step)
            lines.add(new RaceDrawing.Line(true, RaceDrawing.number(frame.down(power)), powerOfTen(power)));
        double each = roundStep(frame.xMax() / 6);
        for (double cost = 0; cost <= frame.xMax(); cost += each)
            lines.add(new RaceDrawing.Line(
                    false, RaceDrawing.number(frame.across(cost)), String.format(Locale.ENGLISH, "%,.0f", cost)));
        return lines;
    }

    /** 1, 2 or 5 times a power of ten, and a whole number. */
    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, rough))));
        for (int times : new int[] {1, 2, 5}) if (times * power >= rough) return times * power;
        return 10 * power;
    }

    private static String powerOfTen(int power) {
        if (power == 0) return "1";
        if (power == 1) return "10";
        StringBuilder text = new StringBuilder(power < 0 ? "10⁻" : "10");
        for (char digit : String.valueOf(Math.abs(power)).toCharArray()) text.append(SUPERSCRIPTS.charAt(digit - '0'));
        return text.toString();
    }
}
