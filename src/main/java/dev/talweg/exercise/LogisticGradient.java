package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.LogisticLoss;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writing the gradient of the mean logistic loss, {@code gradient(w, X, y)}, without bias and penalty. Some of the
 * cases have large scores, where a careless exponential overflows.
 */
record LogisticGradient(String slug, String function, double tolerance, int publicCases) implements Task.Answers {

    private static final int MOST_FEATURES = 6;

    @Override
    public int dimension() {
        return MOST_FEATURES;
    }

    @Override
    public Case publicCase(int number) {
        return drawn(new Draws("public", slug + "/" + number), number);
    }

    @Override
    public Case hidden(String secret, int number) {
        return drawn(new Draws(secret, slug + "/" + number), number);
    }

    private static Case drawn(Draws draws, int number) {
        int features = 1 + (int) (draws.uniform() * MOST_FEATURES);
        int examples = 2 + (int) (draws.uniform() * 20);
        double size = number % 3 == 2 ? 400 : 1;
        double[] w = numbers(features, draws, size);
        double[][] rows = IntStream.range(0, examples)
                .mapToObj(i -> numbers(features, draws, 1))
                .toArray(double[][]::new);
        double[] labels = new double[examples];
        for (int i = 0; i < examples; i++) labels[i] = draws.uniform() < 0.5 ? 0 : 1;
        return new Case(
                List.of(Case.Table.row(w), Case.Table.rows(rows), Case.Table.row(labels)),
                Case.Table.row(answer(w, rows, labels)));
    }

    private static double[] answer(double[] w, double[][] rows, double[] labels) {
        List<String> names = IntStream.range(0, w.length).mapToObj(i -> "x" + i).toList();
        double[] gradient = new double[w.length + 1];
        new LogisticLoss(new DataSet(names, rows, labels), 0)
                .valueAndGradient(Arrays.copyOf(w, w.length + 1), gradient);
        return Arrays.copyOf(gradient, w.length);
    }

    private static double[] numbers(int count, Draws draws, double size) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = size * draws.normal();
        return numbers;
    }
}
