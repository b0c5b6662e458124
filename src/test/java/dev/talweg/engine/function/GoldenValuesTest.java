package dev.talweg.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Rotation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values, gradients, second derivatives and minima agree with independently computed ones. */
@Golden.Reader("function_")
class GoldenValuesTest {

    private static final double TOLERANCE = 1e-11;

    @TestFactory
    Stream<DynamicTest> everyNumberIsRight() {
        return Golden.each(GoldenValuesTest.class, GoldenValuesTest::agrees);
    }

    private static void agrees(String name, Golden file) {
        Curved function = function(name.replace("function_", ""));
        double[] gradient = new double[2];
        double[][] hessian = new double[2][2];
        assertThat(file.trace()).hasSize(25);
        for (JsonNode row : file.trace()) {
            double[] x = Golden.numbers(row.get("x"));
            double value = row.get("f").asDouble();
            assertThat(function.valueAndGradient(x, gradient)).isCloseTo(value, within(TOLERANCE * Math.abs(value)));
            Golden.agrees(gradient, Golden.numbers(row.get("grad")), TOLERANCE);
            function.hessian(x, hessian);
            Golden.agrees(flat(hessian), flat(Golden.rows(row.get("hessian"))), TOLERANCE);
        }
        minimaAgree(function, file.problem().get("global_minima"));
    }

    private static void minimaAgree(Curved function, JsonNode minima) {
        Optimum optimum = function.optimum();
        assertThat(optimum.attained()).isEqualTo(!minima.isEmpty());
        assertThat(optimum.isBounded()).isEqualTo(!minima.isEmpty());
        for (JsonNode minimum : minima) {
            double least = minimum.get("f").asDouble();
            double[] gradient = new double[2];
            double value = function.valueAndGradient(Golden.numbers(minimum.get("x")), gradient);
            assertThat(value).isCloseTo(least, within(TOLERANCE * Math.max(1, Math.abs(least))));
            assertThat(optimum.value()).isCloseTo(least, within(TOLERANCE * Math.max(1, Math.abs(least))));
            assertThat(gradient).containsExactly(new double[2], within(1e-12));
        }
        optimum.point()
                .ifPresent(point -> assertThat(minima)
                        .anySatisfy(minimum ->
                                assertThat(point).containsExactly(Golden.numbers(minimum.get("x")), within(1e-15))));
    }

    private static Curved function(String name) {
        if (name.equals("quadratic_bowl")) return Quadratic.bowl(100, Rotation.none(2));
        return TestFunction.of(name.replace('_', '-')).inThePlane();
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }
}
