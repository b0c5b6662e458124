package dev.talweg.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of examples, each with as many features as there are names, and a label. Immutable.
 *
 * @param names of the features
 */
public record DataSet(List<String> names, double[][] rows, double[] labels) {

    public DataSet {
        names = List.copyOf(names);
        labels = labels.clone();
        if (rows.length == 0 || rows.length != labels.length) {
            throw new IllegalArgumentException(rows.length + " examples, " + labels.length + " labels");
        }
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
            if (copy[i].length != names.size()) {
                throw new IllegalArgumentException(
                        "example " + i + " has " + copy[i].length + " features, not " + names.size());
            }
        }
        rows = copy;
    }

    /**
     * Reads comma-separated values: a line of names, then numbers, the label last.
     *
     * @throws IllegalArgumentException when something is not a finite number or missing; names the line
     */
    public static DataSet parse(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2)
            throw new IllegalArgumentException("a table has a line of names and at least one example");
        String[] header = lines.get(0).split(",", -1);
        List<double[]> rows = new ArrayList<>();
        double[] labels = new double[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            double[] numbers = numbers(lines.get(i), i + 1, header.length);
            rows.add(Arrays.copyOf(numbers, numbers.length - 1));
            labels[i - 1] = numbers[numbers.length - 1];
        }
        return new DataSet(List.of(header).subList(0, header.length - 1), rows.toArray(double[][]::new), labels);
    }

    /** The number of examples. */
    public int size() {
        return labels.length;
    }

    /** The number of features. */
    public int features() {
        return names.size();
    }

    /** The features of one example, a copy. */
    public double[] row(int example) {
        return rows[example].clone();
    }

    @Override
    public double[][] rows() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double[] labels() {
        return labels.clone();
    }

    /** The examples with these indices, in that order. */
    public DataSet pick(int... examples) {
        return new DataSet(
                names,
                Arrays.stream(examples).mapToObj(i -> rows[i]).toArray(double[][]::new),
                Arrays.stream(examples).mapToDouble(i -> labels[i]).toArray());
    }

    private static double[] numbers(String line, int number, int expected) {
        String[] cells = line.split(",", -1);
        if (cells.length != expected) {
            throw new IllegalArgumentException("line " + number + " has " + cells.length + " cells, not " + expected);
        }
        double[] numbers = new double[expected];
        for (int i = 0; i < expected; i++) {
            try {
                numbers[i] = Double.parseDouble(cells[i].trim());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("line " + number + ": not a number: " + cells[i], e);
            }
            if (!Double.isFinite(numbers[i])) throw new IllegalArgumentException("line " + number + ": not finite");
        }
        return numbers;
    }
}
