package dev.talweg.exercise;

import java.util.List;

/** Arguments of a function, and what it should answer. */
public record Case(List<Table> arguments, Table answer) {

    public Case {
        arguments = List.copyOf(arguments);
    }

    /**
     * Numbers in a shape.
     *
     * @param shape the lengths along each direction; empty for a single number
     * @param numbers the last direction running fastest
     */
    public record Table(int[] shape, double[] numbers) {

        public Table {
            int size = 1;
            for (int length : shape) size *= length;
            if (size != numbers.length) throw new IllegalArgumentException(numbers.length + " numbers for " + size);
            shape = shape.clone();
            numbers = numbers.clone();
        }

        /** Numbers in a row. */
        public static Table row(double... numbers) {
            return new Table(new int[] {numbers.length}, numbers);
        }

        /** Rows of equal length. */
        public static Table rows(double[][] rows) {
            int columns = rows[0].length;
            double[] numbers = new double[rows.length * columns];
            for (int i = 0; i < rows.length; i++) System.arraycopy(rows[i], 0, numbers, i * columns, columns);
            return new Table(new int[] {rows.length, columns}, numbers);
        }

        @Override
        public int[] shape() {
            return shape.clone();
        }

        @Override
        public double[] numbers() {
            return numbers.clone();
        }
    }
}
