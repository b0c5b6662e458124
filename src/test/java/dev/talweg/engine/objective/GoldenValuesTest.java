package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values and gradients agree with independently computed ones. */
class GoldenValuesTest {

    @TestFactory
    Stream<DynamicTest> valuesAndGradientsAreRight() {
        Map<String, Objective> objectives = Map.of(
                "himmelblau", new Himmelblau(),
                "rosenbrock", new Rosenbrock(100),
                "quadratic_bowl", Quadratic.bowl(100, Rotation.none(2)));
        return objectives.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> agrees(each.getKey(), each.getValue())));
    }

    private static void agrees(String name, Objective objective) throws IOException {
        JsonNode rows;
        try (InputStream in = GoldenValuesTest.class.getResourceAsStream("/golden/function_" + name + ".json")) {
            rows = new ObjectMapper().readTree(in).get("trace");
        }
        assertThat(rows).hasSizeGreaterThan(20);
        for (JsonNode row : rows) {
            double[] gradient = new double[2];
            double value = objective.valueAndGradient(numbers(row.get("x")), gradient);
            double expected = row.get("f").asDouble();
            assertThat(value).isCloseTo(expected, within(1e-11 * Math.max(1, Math.abs(expected))));
            double[] slope = numbers(row.get("grad"));
            double largest = Math.max(1, Math.max(Math.abs(slope[0]), Math.abs(slope[1])));
            assertThat(gradient).containsExactly(slope, within(1e-11 * largest));
        }
    }

    private static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
