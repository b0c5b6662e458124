package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.Objective;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values and gradients that PyTorch's autograd found, to 10⁻¹⁰. */
@Golden.Reader({"objective_hinge", "objective_linear", "objective_matrix", "objective_softmax"})
class GoldenLossesTest {

    private static final double TOLERANCE = 1e-10;

    @TestFactory
    Stream<DynamicTest> valuesAndGradientsAreAutograds() {
        return Golden.each(GoldenLossesTest.class, (name, file) -> {
            assertThat(file.trace()).isNotEmpty();
            for (JsonNode row : file.trace()) compare(file, row);
        });
    }

    private static void compare(Golden file, JsonNode row) {
        Objective objective = objective(file.problem(), row.get("params"));
        double[] gradient = new double[objective.dimension()];
        double value = objective.valueAndGradient(variables(row.get("params")), gradient);
        Golden.agrees(new double[] {value}, new double[] {row.get("f").asDouble()}, TOLERANCE);
        Golden.agrees(gradient, variables(row.get("grad")), TOLERANCE);
    }

    private static Objective objective(JsonNode problem, JsonNode shape) {
        String type = problem.get("type").asText();
        double l2 = problem.get("l2").asDouble();
        if (type.equals("matrix_factorisation")) {
            Ratings ratings = new Ratings(
                    shape.get("P").size(),
                    shape.get("Q").size(),
                    Golden.integers(problem.get("users")),
                    Golden.integers(problem.get("items")),
                    Golden.numbers(problem.get("ratings")));
            Golden.agrees(
                    new double[] {ratings.mean()},
                    new double[] {problem.get("mu").asDouble()},
                    1e-15);
            return new MatrixFactorisation(ratings, shape.get("P").get(0).size(), l2);
        }
        DataSet data = Golden.data(problem.get("X"), problem.get("y"));
        return switch (type) {
            case "linear_ridge" -> new LinearLoss(data, Penalty.ridge(l2));
            case "svm_hinge" -> new HingeLoss(data, Penalty.ridge(l2));
            case "softmax_regression" -> new SoftmaxLoss(data, shape.get("b").size(), Penalty.ridge(l2));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static double[] variables(JsonNode node) {
        if (node.has("P")) {
            return Stream.of(
                            Stream.of(Golden.rows(node.get("P"))),
                            Stream.of(Golden.rows(node.get("Q"))),
                            Stream.of(Golden.numbers(node.get("bu")), Golden.numbers(node.get("bi"))))
                    .flatMap(rows -> rows)
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
        }
        if (node.has("w")) {
            return DoubleStream.concat(
                            Arrays.stream(Golden.numbers(node.get("w"))),
                            DoubleStream.of(node.get("b").asDouble()))
                    .toArray();
        }
        // features × classes there, class after class here
        double[][] weights = Golden.rows(node.get("W"));
        double[] biases = Golden.numbers(node.get("b"));
        double[] x = new double[(weights.length + 1) * biases.length];
        int next = 0;
        for (int c = 0; c < biases.length; c++) {
            for (double[] row : weights) x[next++] = row[c];
            x[next++] = biases[c];
        }
        return x;
    }
}
