package dev.talweg.engine.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.objective.LogisticLoss;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Quadratic;
import dev.talweg.engine.objective.Rosenbrock;
import dev.talweg.engine.schedule.Constant;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fifty steps of each method agree with PyTorch's, within the tolerance that each file states. */
class GoldenTraceTest {

    private static final double VALUES = 1e-11;

    @TestFactory
    Stream<DynamicTest> everyMethodWalksAsInPyTorch() {
        return Stream.of(Method.values())
                .flatMap(method -> Stream.of("quadratic", "rosenbrock", "logistic")
                        .map(problem -> DynamicTest.dynamicTest(
                                method.key() + " on " + problem, () -> walksAsRecorded(method, problem))));
    }

    private static void walksAsRecorded(Method method, String problem) throws IOException {
        JsonNode file = read("opt_" + (method == Method.GRADIENT_DESCENT ? "sgd" : method.key()) + "__" + problem);
        JsonNode optimizer = file.get("optimizer");
        Objective objective = objective(file.get("problem"));
        double momentum =
                optimizer.path(method == Method.ADAM ? "beta1" : "momentum").asDouble();
        Descent descent = method.descent(new Constant(optimizer.get("lr").asDouble()), momentum);
        JsonNode rows = file.get("trace");
        double[] x = numbers(file.get("problem").get("x0"));
        int[] steps = {0};
        descent.walk(x, (point, gradient) -> {
            double value = objective.valueAndGradient(point, gradient);
            JsonNode row = rows.get(steps[0]);
            agrees(
                    point,
                    numbers(row.get("x")),
                    file.get("tolerance").get("rtol").asDouble());
            double expected = row.get("f").asDouble();
            assertThat(value).isCloseTo(expected, within(VALUES * Math.max(1e-3, Math.abs(expected))));
            double[] slope = numbers(row.get("grad"));
            double largest = Arrays.stream(slope).map(Math::abs).max().orElseThrow();
            assertThat(gradient).containsExactly(slope, within(VALUES * Math.max(1, largest)));
            return ++steps[0] < rows.size();
        });
        assertThat(steps[0]).isEqualTo(rows.size()).isGreaterThan(50);
    }

    private static void agrees(double[] given, double[] golden, double tolerance) {
        assertThat(given).hasSameSizeAs(golden);
        for (int i = 0; i < golden.length; i++) {
            assertThat(given[i]).isCloseTo(golden[i], within(tolerance * Math.max(1e-3, Math.abs(golden[i]))));
        }
    }

    private static Objective objective(JsonNode problem) {
        return switch (problem.get("type").asText()) {
            case "quadratic" -> Quadratic.of(rows(problem.get("A")), numbers(problem.get("b")));
            case "rosenbrock" -> new Rosenbrock(problem.get("b").asDouble());
            case "logistic" -> new LogisticLoss(data(problem), problem.get("l2").asDouble());
            default -> throw new IllegalArgumentException(problem.get("type").asText());
        };
    }

    private static DataSet data(JsonNode problem) {
        double[][] features = rows(problem.get("X"));
        return new DataSet(
                IntStream.range(0, features[0].length).mapToObj(i -> "x" + i).toList(),
                features,
                numbers(problem.get("y")));
    }

    private static double[][] rows(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(GoldenTraceTest::numbers)
                .toArray(double[][]::new);
    }

    private static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = GoldenTraceTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
