package dev.talweg.leaderboard.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rings around all of a grid that is at or above a level, by marching squares. Outside the grid everything is low, so that
 * every ring closes, half a cell beyond the edge.
 *
 * @param heights row after row, as many as {@code columns} times {@code rows}
 */
record Contours(int columns, int rows, double[] heights) {

    /** Places in the grid, in columns and rows; the last is joined to the first. */
    record Ring(double[] columns, double[] rows) {}

    Contours {
        if (heights.length != columns * rows)
            throw new IllegalArgumentException("a grid of " + columns + " x " + rows + " has " + heights.length);
        heights = heights.clone();
    }

    /** All rings at a level; one around a hollow lies inside another. */
    List<Ring> at(double level) {
        Map<Integer, Integer> next = new HashMap<>();
        for (int row = -1; row < rows; row++)
            for (int column = -1; column < columns; column++) cross(column, row, level, next);
        List<Ring> rings = new ArrayList<>();
        while (!next.isEmpty()) rings.add(ring(next.keySet().iterator().next(), next, level));
        return rings;
    }

    /**
     * Where the level crosses one cell. Its corners are gone round clockwise: from where they rise above the level a
     * line goes to where they fall below it.
     */
    private void cross(int column, int row, double level, Map<Integer, Integer> next) {
        boolean[] high = {
            height(column, row) >= level,
            height(column + 1, row) >= level,
            height(column + 1, row + 1) >= level,
            height(column, row + 1) >= level
        };
        for (int side = 0; side < 4; side++) {
            if (high[side] || !high[(side + 1) % 4]) continue;
            int fall = (side + 1) % 4;
            while (!(high[fall] && !high[(fall + 1) % 4])) fall = (fall + 1) % 4;
            // In a saddle two lines cross the cell: where the middle is high, its high corners hang together.
            if (high[0] == high[2] && high[1] == high[3] && middle(column, row) >= level) fall = (fall + 2) % 4;
            next.put(edge(column, row, side), edge(column, row, fall));
        }
    }

    /** Takes a ring out of the crossings that are left, from one of them round to itself. */
    private Ring ring(int start, Map<Integer, Integer> next, double level) {
        List<double[]> points = new ArrayList<>();
        for (@Nullable Integer edge = next.remove(start); edge != null; edge = next.remove(edge))
            points.add(crossing(edge, level));
        return new Ring(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }

    /** The number of a cell's side, the same for both cells that share it: even ones lie across, odd ones stand. */
    private int edge(int column, int row, int side) {
        int right = side == 1 ? column + 1 : column;
        int down = side == 2 ? row + 1 : row;
        return 2 * ((down + 1) * (columns + 2) + right + 1) + side % 2;
    }

    private double[] crossing(int edge, double level) {
        boolean stands = edge % 2 == 1;
        int column = edge / 2 % (columns + 2) - 1;
        int row = edge / 2 / (columns + 2) - 1;
        double here = height(column, row);
        double there = stands ? height(column, row + 1) : height(column + 1, row);
        double share = Double.isInfinite(here) || Double.isInfinite(there) ? 0.5 : (level - here) / (there - here);
        return stands ? new double[] {column, row + share} : new double[] {column + share, row};
    }

    private double middle(int column, int row) {
        return (height(column, row) + height(column + 1, row) + height(column, row + 1) + height(column + 1, row + 1))
                / 4;
    }

    private double height(int column, int row) {
        return column < 0 || row < 0 || column >= columns || row >= rows
                ? Double.NEGATIVE_INFINITY
                : heights[row * columns + column];
    }
}
