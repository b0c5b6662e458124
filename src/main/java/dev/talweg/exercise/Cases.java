package dev.talweg.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Normalisation;
import dev.talweg.engine.learning.LinearLoss;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.objective.Objective;
import dev.talweg.exercise.Case.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Functions to be written, each with the cases that it is tried on; every third case has a trap. */
enum Cases {
    /**
     * {@code gradient(w, X, y, penalty)}: of ½ mean squared error and λ/2 |w|², without bias. Two thirds of the cases
     * have a penalty.
     */
    @JsonProperty("linear-gradient")
    LINEAR_GRADIENT {
        @Override
        Case drawn(Draws draws, int number) {
            double[] w = numbers(1 + below(MOST_FEATURES, draws), draws, 1);
            double[][] rows = rows(2 + below(20, draws), w.length, draws);
            double[] labels = numbers(rows.length, draws, 2);
            double penalty = number % 3 == 0 ? 0 : draws.between(0.05, 1);
            Objective loss = LinearLoss.withoutIntercept(table(rows, labels), Penalty.ridge(penalty));
            return new Case(
                    List.of(Table.row(w), Table.rows(rows), Table.row(labels), new Table(new int[0], new double[] {
                        penalty
                    })),
                    Table.row(gradient(loss, w)));
        }
    },

    /**
     * {@code gradient(w, X, y)}: of the mean logistic loss, without bias and penalty. A third of the cases have large
     * scores, where a careless exponential overflows.
     */
    @JsonProperty("logistic-gradient")
    LOGISTIC_GRADIENT {
        @Override
        Case drawn(Draws draws, int number) {
            int features = 1 + below(MOST_FEATURES, draws);
            int examples = 2 + below(20, draws);
            double[] w = numbers(features, draws, number % 3 == 2 ? 400 : 1);
            double[][] rows = rows(examples, features, draws);
            double[] labels = new double[examples];
            for (int i = 0; i < examples; i++) labels[i] = draws.uniform() < 0.5 ? 0 : 1;
            Objective loss = LogisticLoss.withoutIntercept(table(rows, labels), Penalty.none());
            return new Case(List.of(Table.row(w), Table.rows(rows), Table.row(labels)), Table.row(gradient(loss, w)));
        }
    },

    /**
     * {@code normalise(training, rows)}: rows brought to mean 0 and deviation 1 as measured on the training rows. A third
     * of the cases have a feature that never varies, a third one that lies far from 0.
     */
    @JsonProperty("normalise")
    NORMALISE {
        @Override
        Case drawn(Draws draws, int number) {
            int features = 1 + below(MOST_FEATURES, draws);
            double[][] training = rows(3 + below(20, draws), features, draws);
            double[][] rows = rows(1 + below(4, draws), features, draws);
            double unit = draws.logarithmicallyBetween(0.01, 1000);
            double constant = draws.between(1, 9);
            for (double[] row : training) change(row, number, unit, constant);
            for (double[] row : rows) change(row, number, unit, constant);
            DataSet normalised = Normalisation.fit(table(training, new double[training.length]))
                    .apply(table(rows, new double[rows.length]));
            return new Case(List.of(Table.rows(training), Table.rows(rows)), Table.rows(normalised.rows()));
        }

        private void change(double[] row, int number, double unit, double constant) {
            row[0] = switch (number % 3) {
                case 0 -> unit * (row[0] + constant);
                case 1 -> constant;
                default -> row[0] + 1e8 * constant;
            };
        }
    };

    private static final int MOST_FEATURES = 6;

    /** One case; the order of the draws is part of every published score. */
    abstract Case drawn(Draws draws, int number);

    /** The number of variables that a case has at most. */
    int dimension() {
        return MOST_FEATURES;
    }

    private static int below(int count, Draws draws) {
        return (int) (draws.uniform() * count);
    }

    private static double[] numbers(int count, Draws draws, double size) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = size * draws.normal();
        return numbers;
    }

    private static double[][] rows(int count, int features, Draws draws) {
        return IntStream.range(0, count)
                .mapToObj(i -> numbers(features, draws, 1))
                .toArray(double[][]::new);
    }

    private static DataSet table(double[][] rows, double[] labels) {
        return new DataSet(
                IntStream.range(0, rows[0].length).mapToObj(i -> "x" + i).toList(), rows, labels);
    }

    private static double[] gradient(Objective loss, double[] w) {
        double[] gradient = new double[w.length];
        loss.valueAndGradient(Arrays.copyOf(w, w.length), gradient);
        return gradient;
    }
}
