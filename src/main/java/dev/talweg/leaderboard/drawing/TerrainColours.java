package dev.talweg.leaderboard.drawing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The colours of a surface as the pages have them: a perceptually even run from deep valley to pale ridge, readable in
 * grey. Lightness rises evenly; hue and colourfulness are OKLab's a and b.
 */
public final class TerrainColours {

    static final int SHADES = 24;

    private static final double[][] CLIMB = {
        {-0.035, -0.062}, {-0.052, -0.03}, {-0.05, 0.008}, {-0.028, 0.038}, {0.002, 0.046}, {0.006, 0.026}
    };

    private TerrainColours() {}

    /** CSS rules of the classes {@code t0} to {@code t23}, on light ground. */
    public static String onLight() {
        return rules(0.46, 0.965, 1);
    }

    /** The same on dark ground, where ridges that glow like clay would be too much. */
    public static String onDark() {
        return rules(0.235, 0.67, 0.82);
    }

    private static String rules(double valley, double ridge, double colourfulness) {
        return IntStream.range(0, SHADES)
                .mapToObj(shade ->
                        ".t" + shade + "{fill:" + colour((shade + 0.5) / SHADES, valley, ridge, colourfulness) + "}")
                .collect(Collectors.joining());
    }

    private static String colour(double height, double valley, double ridge, double colourfulness) {
        double at = height * (CLIMB.length - 1);
        double[] below = CLIMB[(int) at];
        double[] above = CLIMB[(int) Math.ceil(at)];
        double part = at - (int) at;
        return rgb(
                valley + (ridge - valley) * height,
                colourfulness * (below[0] + (above[0] - below[0]) * part),
                colourfulness * (below[1] + (above[1] - below[1]) * part));
    }

    /** From OKLab to sRGB. Source: Björn Ottosson, "A perceptual color space for image processing" (2020). */
    private static String rgb(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.291485548 * b, 3);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s));
    }

    private static int gamma(double linear) {
        double value = Math.min(1, Math.max(0, linear));
        double curved = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * curved);
    }
}
