package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Normalisation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** scikit-learn's coefficients: stationary here, and found again from 0. */
@Golden.Reader("sklearn_")
class GoldenRegressionTest {

    @TestFactory
    Stream<DynamicTest> coefficientsAreScikitLearns() {
        return Golden.each(GoldenRegressionTest.class, (name, file) -> {
            DataSet table = Golden.table(file.problem().get("data").asText());
            DataSet data = Normalisation.fit(table).apply(table);
            assertThat(file.trace()).isNotEmpty();
            for (JsonNode row : file.trace()) compare(data, row);
        });
    }

    private static void compare(DataSet data, JsonNode row) {
        double alpha = row.path("alpha").asDouble();
        int n = data.size();
        switch (row.get("model").asText()) {
            case "ols" -> compareLinear(data, row, 0, row.get("objective").asDouble());
            // a sum of squares there, half their mean here
            case "ridge" ->
                compareLinear(data, row, alpha / n, row.get("objective").asDouble() / (2 * n));
            case "lasso" -> compareSparse(data, row, Penalty.lasso(alpha));
            case "elasticnet" -> {
                double share = row.get("l1_ratio").asDouble();
                compareSparse(data, row, new Penalty(alpha * share, alpha * (1 - share)));
            }
            case "logistic_l2" -> compareLogistic(data, row, 1 / (row.get("C").asDouble() * n));
            default -> throw new IllegalArgumentException(row.toString());
        }
    }

    private static void compareLinear(DataSet data, JsonNode row, double l2, double value) {
        LinearLoss loss = new LinearLoss(data, Penalty.ridge(l2));
        double[] golden = coefficients(row);
        assertThat(loss.value(golden)).isCloseTo(value, within(1e-10 * value));
        Golden.agrees(loss.optimum().point().orElseThrow(), golden, 1e-9);
        assertThat(loss.optimum().value()).isCloseTo(value, within(1e-10 * value));
        double[] x = new double[golden.length];
        double[] gradient = new double[golden.length];
        double rate = 1 / loss.smoothness().orElseThrow();
        for (int step = 0; step < 20_000; step++) {
            loss.valueAndGradient(x, gradient);
            for (int j = 0; j < x.length; j++) x[j] -= rate * gradient[j];
        }
        Golden.agrees(x, golden, 1e-6);
    }

    /**
     * Proximal gradient descent from 0; and the golden coefficients satisfy the conditions of Karush, Kuhn and Tucker.
     */
    private static void compareSparse(DataSet data, JsonNode row, Penalty penalty) {
        LinearLoss loss = new LinearLoss(data, penalty);
        LinearLoss smooth = new LinearLoss(data, Penalty.ridge(penalty.l2()));
        double[] golden = coefficients(row);
        double value = row.get("objective").asDouble();
        assertThat(loss.value(golden)).isCloseTo(value, within(1e-10 * value));
        double[] gradient = new double[golden.length];
        smooth.valueAndGradient(golden, gradient);
        for (int j = 0; j < data.features(); j++) {
            if (golden[j] == 0) assertThat(Math.abs(gradient[j])).isLessThanOrEqualTo(penalty.l1() + 1e-11);
            else assertThat(gradient[j]).isCloseTo(-penalty.l1() * Math.signum(golden[j]), within(1e-11));
        }
        double[] x = new double[golden.length];
        double rate = 1 / smooth.smoothness().orElseThrow();
        for (int step = 0; step < 20_000; step++) {
            smooth.valueAndGradient(x, gradient);
            for (int j = 0; j < x.length; j++) {
                double to = x[j] - rate * gradient[j];
                boolean bias = j == data.features();
                x[j] = bias ? to : Math.signum(to) * Math.max(0, Math.abs(to) - rate * penalty.l1());
            }
        }
        Golden.agrees(x, golden, 1e-6);
        if (row.has("zeros")) {
            assertThat(Arrays.stream(x).filter(each -> each == 0))
                    .hasSize(row.get("zeros").asInt());
        }
    }

    private static void compareLogistic(DataSet data, JsonNode row, double l2) {
        assertThat(l2).isCloseTo(row.get("lambda_mean_form").asDouble(), within(1e-17));
        LogisticLoss loss = new LogisticLoss(data, l2);
        double[] golden = coefficients(row);
        double value = row.get("mean_log_loss").asDouble();
        assertThat(new LogisticLoss(data, 0).value(golden)).isCloseTo(value, within(1e-11 * value));
        double whole = row.get("objective").asDouble() * l2;
        assertThat(loss.value(golden)).isCloseTo(whole, within(1e-11 * whole));
        double[] gradient = new double[golden.length];
        loss.valueAndGradient(golden, gradient);
        assertThat(gradient).containsExactly(new double[golden.length], within(1e-13));
        Golden.agrees(newton(loss), golden, 1e-6);
    }

    /** Newton's method from 0, with second derivatives by differences of gradients; damped as long as f would rise. */
    private static double[] newton(LogisticLoss loss) {
        int n = loss.dimension();
        double[] x = new double[n];
        double[] gradient = new double[n];
        double[] above = new double[n];
        for (int round = 0; round < 40; round++) {
            loss.valueAndGradient(x, gradient);
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                double[] there = x.clone();
                there[i] += 1e-6;
                loss.valueAndGradient(there, above);
                for (int j = 0; j < n; j++) system[j][i] = (above[j] - gradient[j]) / 1e-6;
                system[i][n] = gradient[i];
            }
            double[] step = solved(system);
            double share = 1;
            double[] next = x;
            for (; share > 1e-6; share /= 2) {
                next = x.clone();
                for (int j = 0; j < n; j++) next[j] -= share * step[j];
                if (loss.value(next) < loss.value(x)) break;
            }
            x = next;
        }
        return x;
    }

    /** Gauss and Jordan's elimination; the matrix is positive definite. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double factor = i == k ? 0 : system[i][k] / system[k][k];
                for (int j = k; j <= n; j++) system[i][j] -= factor * system[k][j];
            }
        }
        double[] solution = new double[n];
        for (int k = 0; k < n; k++) solution[k] = system[k][n] / system[k][k];
        return solution;
    }

    private static double[] coefficients(JsonNode row) {
        double[] weights = Golden.numbers(row.get("coef"));
        double[] x = Arrays.copyOf(weights, weights.length + 1);
        x[weights.length] = row.get("intercept").asDouble();
        return x;
    }
}
