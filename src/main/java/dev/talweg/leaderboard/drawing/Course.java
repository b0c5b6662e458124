package dev.talweg.leaderboard.drawing;

/**
 * One run as it is drawn; all columns run in step and are not empty, x and y where there is a surface.
 *
 * @param calls cost so far
 * @param heights powers of ten
 */
public record Course(int[] calls, double[] heights, double[] x, double[] y, boolean diverged) {

    public Course {
        calls = calls.clone();
        heights = heights.clone();
        x = x.clone();
        y = y.clone();
    }

    boolean hasPlaces() {
        return x.length == calls.length;
    }
}
