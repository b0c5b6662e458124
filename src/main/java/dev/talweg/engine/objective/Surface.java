package dev.talweg.engine.objective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * A two-dimensional objective sampled on a grid, for drawing.
 *
 * @param columns points along x, from {@code xMin} to {@code xMax} inclusive
 * @param rows points along y, from {@code yMin} to {@code yMax} inclusive
 * @param values f(x, y) − f*, never negative, row after row from {@code yMin}; 5 significant digits. Where f*
 *     is not known, the lowest value on the grid stands for it
 * @param minimum the lowest point, where it is known
 */
public record Surface(
        Window window, int columns, int rows, double[] values, double[] start, Optional<double[]> minimum) {

    private static final MathContext DIGITS = new MathContext(5);

    /** The rectangle that is drawn. */
    public record Window(double xMin, double xMax, double yMin, double yMax) {
        public Window {
            if (!(xMin < xMax) || !(yMin < yMax) || !Double.isFinite(xMax - xMin) || !Double.isFinite(yMax - yMin)) {
                throw new IllegalArgumentException("a window needs xMin < xMax and yMin < yMax: " + xMin + ", " + xMax
                        + ", " + yMin + ", " + yMax);
            }
        }
    }

    public Surface {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException("a surface needs two columns and rows: " + columns + " x " + rows);
        }
        if (values.length != columns * rows) {
            throw new IllegalArgumentException("a surface of " + columns + " x " + rows + " has " + values.length);
        }
        values = values.clone();
        start = start.clone();
        minimum = minimum.map(double[]::clone);
    }

    /** Samples an objective of two dimensions on 101 x 101 points. */
    public static Surface of(Objective objective, Window window, double[] start) {
        return of(objective, window, start, 101);
    }

    /** Samples an objective of two dimensions on {@code points} x {@code points}. */
    static Surface of(Objective objective, Window window, double[] start, int points) {
        if (objective.dimension() != 2) {
            throw new IllegalArgumentException("a surface has two dimensions, not " + objective.dimension());
        }
        double[] values = new double[points * points];
        double[] x = new double[2];
        for (int row = 0; row < points; row++) {
            x[1] = window.yMin + (window.yMax - window.yMin) * row / (points - 1);
            for (int column = 0; column < points; column++) {
                x[0] = window.xMin + (window.xMax - window.xMin) * column / (points - 1);
                values[row * points + column] = objective.value(x);
            }
        }
        Optimum optimum = objective.optimum();
        double least = optimum.attained()
                ? optimum.value()
                : Arrays.stream(values).min().orElseThrow();
        for (int i = 0; i < values.length; i++) values[i] = rounded(values[i] - least);
        return new Surface(window, points, points, values, start, optimum.point());
    }

    public double xMin() {
        return window.xMin;
    }

    public double xMax() {
        return window.xMax;
    }

    public double yMin() {
        return window.yMin;
    }

    public double yMax() {
        return window.yMax;
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public Optional<double[]> minimum() {
        return minimum.map(double[]::clone);
    }

    private static double rounded(double gap) {
        if (!Double.isFinite(gap)) throw new IllegalArgumentException("the window reaches where f is not finite");
        return gap <= 0 ? 0 : new BigDecimal(gap).round(DIGITS).doubleValue();
    }
}
