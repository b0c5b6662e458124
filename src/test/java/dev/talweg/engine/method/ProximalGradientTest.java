package dev.talweg.engine.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Normalisation;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lasso of scikit-learn, walked to by proximal gradient steps. */
@Golden.Reader("sklearn_lasso")
class ProximalGradientTest {

    private static final double TOLERANCE = 1e-6;

    @TestFactory
    Stream<DynamicTest> findsTheCoefficientsOfTheLasso() {
        return Golden.each(ProximalGradientTest.class, (name, file) -> {
            DataSet table = Golden.table(file.problem().get("data").asText());
            Quadratic squares = squares(Normalisation.fit(table).apply(table));
            assertThat(file.trace()).isNotEmpty();
            for (JsonNode row : file.trace()) {
                if (row.get("model").asText().equals("lasso")) isFound(squares, row);
            }
        });
    }

    private static void isFound(Quadratic squares, JsonNode row) {
        Tuning tuning = Tuning.usual().with("l1", row.get("alpha").asDouble());
        double rate = 1 / squares.smoothness().orElseThrow();
        double[] x = new double[squares.dimension()];
        new Plan(Method.PROXIMAL_GRADIENT, new Constant(rate), tuning)
                .descent()
                .walk(x, Slope.of(squares).until(StopRule.afterSteps(20_000)));
        Golden.agrees(x, Golden.numbers(row.get("coef")), TOLERANCE);
        assertThat(Arrays.stream(x).filter(w -> w == 0))
                .hasSize(row.get("zeros").asInt());
    }

    /**
     * ½ wᵀA w − bᵀw, with A = XᵀX / n and b = Xᵀ(y − mean y) / n: the mean squared error of centred labels but for a
     * constant.
     */
    private static Quadratic squares(DataSet data) {
        int n = data.size();
        int d = data.features();
        double[] y = data.labels();
        double mean = Arrays.stream(y).average().orElseThrow();
        double[][] matrix = new double[d][d];
        double[] linear = new double[d];
        for (int e = 0; e < n; e++) {
            double[] row = data.row(e);
            for (int i = 0; i < d; i++) {
                linear[i] += row[i] * (y[e] - mean) / n;
                for (int j = 0; j < d; j++) matrix[i][j] += row[i] * row[j] / n;
            }
        }
        return Quadratic.of(matrix, linear);
    }
}
