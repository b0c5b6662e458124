package dev.talweg.engine.autopsy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.oracle.Response;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every finding from a run that a descent of the engine has walked. */
class AutopsyTest {

    private static final Objective BOWL = Quadratic.bowl(10, Rotation.none(2));
    private static final Objective LONG_BOWL = Quadratic.bowl(1000, Rotation.drawn(6, new Random(2)::nextGaussian));
    private static final double[] SIX = {1, -2, 3, 0.5, -1, 2};

    @Test
    void stepsThatAreTooLongDiverge() {
        Autopsy autopsy = autopsy(BOWL, descent(Method.GRADIENT_DESCENT, 0.25), 2000, 1, 2);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(autopsy.call()).isBetween(800, 900);
        assertThat(autopsy.sentence()).contains("left the finite numbers", "from 20.5 to", "e30");
        assertThat(autopsy.advice()).contains("below 2/L = 0.2", "1/L = 0.1");
    }

    @Test
    void aClimbWithinTheNumbersIsADivergence() {
        Autopsy autopsy = autopsy(BOWL, descent(Method.GRADIENT_DESCENT, 0.25), 30, 1, 2);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(autopsy.call()).isEqualTo(30);
        assertThat(autopsy.sentence()).contains("had started at 20.5");
        assertThat(autopsy.advice()).contains("2/L = 0.2");
    }

    @Test
    void withoutAKnownCurvatureTheAdviceIsToHalveTheRate() {
        Autopsy autopsy = autopsy(new Rosenbrock(100), descent(Method.GRADIENT_DESCENT, 0.1), 100, -1.2, 1);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.DIVERGED);
        assertThat(autopsy.advice()).contains("halve");
    }

    @Test
    void goodStepsArrive() {
        Autopsy autopsy = autopsy(BOWL, descent(Method.GRADIENT_DESCENT, 0.1), 200, 1, 2);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.CONVERGED);
        assertThat(autopsy.call()).isBetween(40, 80);
        assertThat(autopsy.sentence()).contains("after " + autopsy.call() + " oracle calls");
    }

    @Test
    void anyOfSeveralEqualMinimaIsAnArrival() {
        Autopsy autopsy = autopsy(new Himmelblau(), descent(Method.GRADIENT_DESCENT, 0.01), 200, -3, -3);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.CONVERGED);
    }

    @Test
    void shortStepsAreSlow() {
        Autopsy autopsy = autopsy(LONG_BOWL, descent(Method.GRADIENT_DESCENT, 0.0005), 200, SIX);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.SLOW);
        assertThat(autopsy.call()).isNull();
    }

    @Test
    void aLongValleyIsSlow() {
        Autopsy autopsy = autopsy(new Rosenbrock(100), descent(Method.GRADIENT_DESCENT, 0.001), 1000, -1.2, 1);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.SLOW);
    }

    @Test
    void tooMuchMomentumSwings() {
        Descending swinging =
                new Descending(Method.MOMENTUM, 0.05, Tuning.usual().with("momentum", 0.99));
        Autopsy autopsy = autopsy(BOWL, swinging, 200, 1, 2);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OSCILLATING);
        assertThat(autopsy.call()).isEqualTo(101);
        assertThat(autopsy.sentence()).contains("went up");
        assertThat(autopsy.advice()).contains("less momentum");
    }

    @Test
    void stepsAcrossAValleyOscillateThoughTheyGoDown() {
        Autopsy autopsy = autopsy(LONG_BOWL, descent(Method.GRADIENT_DESCENT, 0.0019995), 200, SIX);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OSCILLATING);
        assertThat(autopsy.sentence()).contains("100 %", "back across");
        assertThat(autopsy.advice()).contains("smaller learning rate");
    }

    @Test
    void lookingAsideForDifferencesIsNoOscillation() {
        Oracle oracle = Oracle.counting(BOWL, 300);
        double[] x = {1, 2};
        for (int step = 0; step < 100; step++) {
            double here = value(oracle, x[0], x[1]);
            double alongX = (value(oracle, x[0] + 1e-6, x[1]) - here) / 1e-6;
            double alongY = (value(oracle, x[0], x[1] + 1e-6) - here) / 1e-6;
            x[0] -= 0.01 * alongX;
            x[1] -= 0.01 * alongY;
        }
        assertThat(Autopsy.of(oracle.trajectory(), BOWL).orElseThrow().kind()).isEqualTo(AutopsyKind.SLOW);
    }

    @Test
    void fromTheRidgeADescentRunsIntoTheSaddle() {
        Autopsy autopsy = autopsy(Plane.TWO_BOWLS, descent(Method.GRADIENT_DESCENT, 0.1), 300, 0, 1);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.SADDLE);
        assertThat(autopsy.call()).isBetween(10, 60);
        assertThat(autopsy.sentence()).contains("curvature there is -1)");
        assertThat(autopsy.advice()).contains("noise");
    }

    @Test
    void newtonsMethodRunsIntoSaddlesAndSummitsInAFewCalls() {
        Autopsy saddle = autopsy(new Himmelblau(), descent(Method.NEWTON, 1), 100, 0.1, 2.9);
        assertThat(saddle.kind()).isEqualTo(AutopsyKind.SADDLE);
        assertThat(saddle.sentence()).contains("at a saddle");
        Autopsy summit = autopsy(new Himmelblau(), descent(Method.NEWTON, 1), 100, 0, 0);
        assertThat(summit.kind()).isEqualTo(AutopsyKind.SADDLE);
        assertThat(summit.sentence()).contains("on a summit");
        assertThat(summit.call()).isGreaterThan(1);
    }

    @Test
    void slightlyAsideOfTheRidgeItArrives() {
        Autopsy autopsy = autopsy(Plane.TWO_BOWLS, descent(Method.GRADIENT_DESCENT, 0.1), 300, 0.001, 1);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.CONVERGED);
    }

    @Test
    void theNearerBowlMayNotBeTheDeeper() {
        for (Method method : List.of(Method.GRADIENT_DESCENT, Method.ADAM, Method.BFGS)) {
            Autopsy autopsy = autopsy(Plane.ONE_DEEPER, descent(method, 0.1), 300, 1.2, 1);
            assertThat(autopsy.kind()).as(method.key()).isEqualTo(AutopsyKind.LOCAL_MINIMUM);
            assertThat(autopsy.call()).as(method.key()).isBetween(2, 80);
            assertThat(autopsy.sentence()).contains("0.2 lower");
        }
    }

    @Test
    void farOutOnAShelfARunStalls() {
        Autopsy autopsy = autopsy(Plane.SHELF, descent(Method.GRADIENT_DESCENT, 0.1), 300, 8, 5);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.STALLED);
        assertThat(autopsy.call()).isEqualTo(1);
        assertThat(autopsy.sentence()).contains("plateau", "since oracle call 1 ", "below 0.989");
    }

    @Test
    void oneLongStepOntoTheShelfStallsThere() {
        Autopsy autopsy = autopsy(Plane.SHELF, descent(Method.GRADIENT_DESCENT, 30), 200, 0.8, 0.3);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.STALLED);
        assertThat(autopsy.sentence()).contains("plateau");
    }

    @Test
    void inManyDimensionsAStandstillIsNotGivenAName() {
        Hollows hollows = new Hollows(100);
        double[] start = new double[100];
        Arrays.fill(start, 1.2);
        Autopsy many = autopsy(hollows, descent(Method.GRADIENT_DESCENT, 0.1), 300, start);
        assertThat(many.kind()).isEqualTo(AutopsyKind.STALLED);
        assertThat(many.sentence()).contains("next to no slope");
        Autopsy few = autopsy(new Hollows(20), descent(Method.GRADIENT_DESCENT, 0.1), 300, Arrays.copyOf(start, 20));
        assertThat(few.kind()).isEqualTo(AutopsyKind.LOCAL_MINIMUM);
    }

    /** Σ xᵢ⁴/4 − xᵢ²/2 + xᵢ/10: in each variable a hollow and a deeper one. */
    private record Hollows(int dimension) implements Objective {
        @Override
        public double value(double[] x) {
            return valueAndGradient(x, new double[x.length]);
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradient) {
            requireDimension(x);
            double value = 0;
            for (int i = 0; i < x.length; i++) {
                gradient[i] = Plane.ONE_DEEPER.slopeX().at(x[i], 0);
                value += Plane.ONE_DEEPER.value(new double[] {x[i], 0});
            }
            return value;
        }

        @Override
        public Optimum optimum() {
            double[] point = new double[dimension];
            Arrays.fill(point, -1.0466805318046022);
            return Optimum.at(-0.3523860738000364 * dimension, point);
        }
    }

    record Descending(Method method, double rate, Tuning tuning) {
        void walk(double[] x, OracleSlope slope) {
            method.descent(new Constant(rate), tuning).walk(x, slope);
        }
    }

    static Descending descent(Method method, double rate) {
        return new Descending(method, rate, Tuning.usual());
    }

    static Autopsy autopsy(Objective objective, Descending descending, int budget, double... start) {
        Oracle oracle = Oracle.counting(objective, budget);
        descending.walk(start.clone(), OracleSlope.whole(oracle));
        return Autopsy.of(oracle.trajectory(), objective).orElseThrow();
    }

    private static double value(Oracle oracle, double... x) {
        return oracle.value(x) instanceof Response.Value told ? told.value() : Double.NaN;
    }
}
