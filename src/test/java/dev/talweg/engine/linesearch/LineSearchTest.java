package dev.talweg.engine.linesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Vectors;
import dev.talweg.engine.schedule.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What descents that find their own lengths have in common, and what each is known for. */
class LineSearchTest {

    private static final Objective BOWL = Quadratic.bowl(1000, Rotation.drawn(6, new Random(2)::nextGaussian));
    private static final double[] START = {1, -2, 3, 0.5, -1, 2};

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEEPEST_DESCENT")
    void arrivesAtTheBottomOfALongBowl(Method method) {
        if (method.takesRate()) return;
        double[] x = START.clone();
        walk(method, Tuning.usual(), x, Slope.of(BOWL));
        assertThat(x).containsExactly(new double[6], within(1e-8));
    }

    @Test
    void conjugateDirectionsArriveAfterAsManyStepsAsThereAreVariables() {
        List<double[]> asked = new ArrayList<>();
        walk(Method.LINEAR_CONJUGATE_GRADIENT, Tuning.usual(), START.clone(), recording(BOWL, asked));
        assertThat(asked).hasSizeBetween(7, 9);
    }

    @Test
    void everyStepOfALineSearchHasTheStrongWolfeProperty() {
        Objective valley = new Rosenbrock(100);
        double[] x = {-1.2, 1};
        double[] gradient = new double[2];
        double value = valley.valueAndGradient(x, gradient);
        for (double first : new double[] {1e-6, 1e-3, 1, 1e3}) {
            double[] direction = {-gradient[0], -gradient[1]};
            double steepness = Vectors.dot(gradient, direction);
            StrongWolfe search = new StrongWolfe(Slope.of(valley), 2, 0.1);
            assertThat(search.search(x, direction, value, steepness, first)).isTrue();
            assertThat(search.value()).isLessThanOrEqualTo(value + 1e-4 * search.reach() * steepness);
            assertThat(Math.abs(Vectors.dot(search.gradient(), direction))).isLessThanOrEqualTo(-0.1 * steepness);
        }
    }

    @Test
    void newtonNeedsOneStepOnABowl() {
        List<double[]> asked = new ArrayList<>();
        walk(Method.NEWTON, Tuning.usual(), START.clone(), recording(BOWL, asked));
        assertThat(asked).hasSizeBetween(2, 3);
    }

    @Test
    void globalisedNewtonAlwaysGoesDown() {
        List<double[]> asked = new ArrayList<>();
        double[] x = {-1.2, 1};
        Objective valley = new Rosenbrock(100);
        walk(Method.NEWTON, Tuning.usual().with("globalised", 1), x, recording(valley, asked));
        assertThat(x).containsExactly(new double[] {1, 1}, within(1e-8));
        assertThat(asked.size()).isLessThan(120);
    }

    @Test
    void endsWhereItStandsWhenThereIsNoAnswerAnyMore() {
        for (Method method : Method.values()) {
            if (method.takesRate()) continue;
            double[] x = {-1.2, 1};
            Slope slope = Slope.of(new Rosenbrock(100)).until(StopRule.afterSteps(5));
            walk(method, Tuning.usual(), x, slope);
            assertThat(x).doesNotContain(Double.NaN);
            assertThat(new Rosenbrock(100).value(x)).isLessThan(1500);
        }
    }

    @Test
    void nothingIsDoneAtTheBottom() {
        for (Method method : Method.values()) {
            if (method.takesRate()) continue;
            double[] x = {1, 1};
            walk(method, Tuning.usual(), x, Slope.of(new Rosenbrock(100)));
            assertThat(x).containsExactly(1, 1);
        }
    }

    private static void walk(Method method, Tuning tuning, double[] x, Slope slope) {
        method.descent(new Constant(1), tuning).walk(x, slope);
    }

    private static Slope recording(Objective objective, List<double[]> asked) {
        Slope slope = Slope.of(objective);
        return new Slope() {
            @Override
            public double valueAndGradient(double[] x, double[] gradient) {
                asked.add(x.clone());
                return slope.valueAndGradient(x, gradient);
            }

            @Override
            public boolean hessian(double[] x, double[][] hessian) {
                return slope.hessian(x, hessian);
            }
        };
    }

    @Test
    void newtonEndsWhereTheCurvatureCannotBeSolvedFor() {
        double[] x = {3, 5};
        walk(Method.NEWTON, Tuning.usual(), x, (point, gradient) -> {
            gradient[0] = 2 * point[0];
            gradient[1] = 0;
            return point[0] * point[0];
        });
        assertThat(x).containsExactly(3, 5);
    }
}
