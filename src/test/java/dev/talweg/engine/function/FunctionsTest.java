package dev.talweg.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.ObjectiveContract;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract on quadratics of all kinds, and what is particular to each function. */
class FunctionsTest {

    @Nested
    class ABowl implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.bowl(100, Rotation.planar(0.3));
        }

        @Test
        void curvesAsItsConditionSays() {
            Objective bowl = Quadratic.bowl(100, Rotation.none(2));
            assertThat(bowl.value(new double[] {2, 0})).isEqualTo(2);
            assertThat(bowl.value(new double[] {0, 2})).isEqualTo(200);
            assertThat(bowl.smoothness()).hasValue(100);
        }

        @Test
        void needsACondition() {
            for (double condition : new double[] {0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatIllegalArgumentException().isThrownBy(() -> Quadratic.bowl(condition, Rotation.none(2)));
            }
        }
    }

    @Nested
    class ABowlOfTenDimensions implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.bowl(1000, Rotation.drawn(10, new Random(5)::nextGaussian));
        }
    }

    @Nested
    class AQuadratic implements ObjectiveContract {
        @Override
        public Objective objective() {
            return Quadratic.of(new double[][] {{3, 1}, {1, 2}}, new double[] {1, -4});
        }

        @Test
        void knowsItsLargestEigenvalue() {
            assertThat(objective().smoothness().orElseThrow()).isCloseTo((5 + Math.sqrt(5)) / 2, within(1e-12));
        }

        @Test
        void mustBeABowl() {
            double[] b = {0, 0};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quadratic.of(new double[][] {{1, 2}, {3, 4}}, b))
                    .withMessageContaining("symmetric");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quadratic.of(new double[][] {{1, 0}, {0, -1}}, b))
                    .withMessageContaining("positive definite");
        }
    }

    @Test
    void noPlaneFunctionCurvesMoreThanItSays() {
        double[][] hessian = new double[2][2];
        Random random = new Random(1);
        for (TestFunction function : TestFunction.values()) {
            Curved curved = function.inThePlane();
            if (curved.smoothness().isEmpty()) continue;
            double most = curved.smoothness().getAsDouble();
            assertThat(curvature(curved, new double[2], hessian)).isCloseTo(most, within(1e-12 * most));
            for (int i = 0; i < 1000; i++) {
                double[] x = random.doubles(2, -5, 5).toArray();
                assertThat(curvature(curved, x, hessian)).as("%s", function).isLessThanOrEqualTo(most * (1 + 1e-12));
            }
        }
    }

    @Test
    void theBowlsAndTheWavesAndTheShelfKnowTheirCurvature() {
        assertThat(Arrays.stream(TestFunction.values())
                        .filter(each -> each.inThePlane().smoothness().isPresent()))
                .containsExactlyInAnyOrder(
                        TestFunction.BOWL,
                        TestFunction.BOOTH,
                        TestFunction.RASTRIGIN,
                        TestFunction.PLATEAU,
                        TestFunction.SADDLE);
    }

    @Test
    void aSaddleIsStationaryAndFallsBelowEverything() {
        for (Objective saddle : List.of(new Saddle(), new MonkeySaddle())) {
            double[] gradient = {1, 1};
            assertThat(saddle.valueAndGradient(new double[2], gradient)).isZero();
            assertThat(gradient).containsExactly(new double[2], within(0.0));
            assertThat(saddle.value(new double[] {1e3, 1e6})).isLessThan(-1e11);
            assertThat(saddle.optimum().isBounded()).isFalse();
        }
    }

    @Test
    void aShelfIsFlatAndFinite() {
        double[] gradient = new double[2];
        assertThat(new Plateau().valueAndGradient(new double[] {-6, 4}, gradient))
                .isBetween(0.99, 1.0);
        assertThat(Math.hypot(gradient[0], gradient[1])).isBetween(0.0, 0.004);
        assertThat(new Plateau().valueAndGradient(new double[] {1e200, -1e200}, gradient))
                .isEqualTo(1);
        assertThat(gradient).containsExactly(new double[2], within(0.0));
    }

    @Test
    void aGorgeIsNarrowerThanTheValley() {
        assertThat(condition(new Gorge())).isGreaterThan(100 * condition(new Rosenbrock(100)));
    }

    @Test
    void theValleyOfManyVariablesHasALocalMinimumAcross() {
        double[] x = {-1, 1, 1, 1};
        Method.GRADIENT_DESCENT
                .descent(new Constant(5e-4), Tuning.usual())
                .walk(x, Slope.of(new Rosenbrock(100, 4)).until(StopRule.afterSteps(50_000)));
        assertThat(x).containsExactly(new double[] {-0.7757, 0.6131, 0.3821, 0.1460}, within(1e-3));
    }

    @Test
    void aConeHasNoGradientAtItsTip() {
        double[] gradient = {1, 1, 1};
        assertThat(new Ackley(3).valueAndGradient(new double[3], gradient)).isZero();
        assertThat(gradient).containsExactly(0, 0, 0);
        new Ackley(3).valueAndGradient(new double[] {1e-9, 0, 0}, gradient);
        assertThat(gradient[0]).isCloseTo(4 / Math.sqrt(3), within(1e-6));
    }

    @Test
    void noSpaceHasTooFewDimensions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rosenbrock(100, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rosenbrock(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rastrigin(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ackley(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StyblinskiTang(-1));
    }

    /** The condition number at (1, 1). */
    private static double condition(Curved valley) {
        double[][] hessian = new double[2][2];
        valley.hessian(new double[] {1, 1}, hessian);
        double determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[0][1];
        double most = curvature(valley, new double[] {1, 1}, hessian);
        return most * most / determinant;
    }

    /** The eigenvalue of a Hessian of the plane that is largest in size. */
    private static double curvature(Curved curved, double[] x, double[][] hessian) {
        curved.hessian(x, hessian);
        double mean = (hessian[0][0] + hessian[1][1]) / 2;
        return Math.abs(mean) + Math.hypot((hessian[0][0] - hessian[1][1]) / 2, hessian[0][1]);
    }
}
