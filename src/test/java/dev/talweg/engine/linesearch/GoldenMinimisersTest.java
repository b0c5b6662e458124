package dev.talweg.engine.linesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.GoldenProblems;
import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where SciPy arrives, we arrive, with at most twice its questions; Newton and the two exact methods take the very same
 * steps, as long as the gradient is not 0.
 */
@Golden.Reader({"scipy_", "newton_", "linear_cg__", "exact_line_search__"})
class GoldenMinimisersTest {

    @TestFactory
    Stream<DynamicTest> everyRunIsThatOfTheReference() {
        return Golden.each(GoldenMinimisersTest.class, (name, file) -> {
            if (name.startsWith("scipy_")) arrives(file);
            else walksAlike(file);
        });
    }

    private static void arrives(Golden file) {
        String method = file.optimizer().get("method").asText();
        double near = method.equals("CG") ? 1e-4 : 1e-5;
        Tuning tuning = Tuning.usual()
                .with("tolerance", file.optimizer().get("options").get("gtol").asDouble());
        for (JsonNode run : file.trace()) {
            Objective objective = GoldenProblems.objective(run.get("problem"));
            double[] x = Golden.numbers(run.get("x0"));
            List<double[]> asked = new ArrayList<>();
            descent(method, tuning).walk(x, (point, gradient) -> {
                asked.add(point.clone());
                return objective.valueAndGradient(point, gradient);
            });
            Golden.agrees(x, Golden.numbers(run.get("x")), near, 1);
            double least = run.get("f").asDouble();
            assertThat(objective.value(x)).isCloseTo(least, within(1e-10 * Math.max(1, Math.abs(least))));
            assertThat(asked.size())
                    .as("questions on %s", run.get("problem").get("type"))
                    .isLessThanOrEqualTo(2 * run.get("nfev").asInt());
        }
    }

    private static void walksAlike(Golden file) {
        Objective objective = GoldenProblems.objective(file.problem());
        List<double[]> asked = new ArrayList<>();
        Slope slope = Slope.of(objective);
        double[] x = Golden.numbers(file.problem().get("x0"));
        descent(file.optimizer().get("name").asText(), Tuning.usual().with("tolerance", 0))
                .walk(x, new Slope() {
                    @Override
                    public double valueAndGradient(double[] point, double[] gradient) {
                        asked.add(point.clone());
                        return asked.size() > file.trace().size()
                                ? Double.NaN
                                : slope.valueAndGradient(point, gradient);
                    }

                    @Override
                    public boolean hessian(double[] point, double[][] hessian) {
                        return slope.hessian(point, hessian);
                    }
                });
        for (int k = 0; k < file.trace().size(); k++) {
            JsonNode row = file.trace().get(k);
            double[] point = k < asked.size() ? asked.get(k) : x;
            Golden.agrees(point, Golden.numbers(row.get("x")), 1e-9, 1);
            if (row.has("hessian")) curvesAlike((Curved) objective, row);
        }
    }

    private static void curvesAlike(Curved objective, JsonNode row) {
        double[][] hessian = new double[objective.dimension()][objective.dimension()];
        objective.hessian(Golden.numbers(row.get("x")), hessian);
        double[][] golden = Golden.rows(row.get("hessian"));
        for (int i = 0; i < hessian.length; i++) Golden.agrees(hessian[i], golden[i], 1e-11, 1);
    }

    private static Descent descent(String name, Tuning tuning) {
        return switch (name) {
            case "BFGS" -> new Bfgs(tuning);
            case "L-BFGS-B" -> new LBfgs(tuning);
            case "CG" -> new ConjugateGradient(tuning);
            case "newton" -> new Newton(tuning);
            case "linear_cg" -> new LinearConjugateGradient(tuning);
            case "steepest_descent_exact" -> new SteepestDescent(tuning);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
