package dev.talweg.engine.autopsy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.oracle.Response;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.Collections;
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
    void longChainsOfSigmoidsLearnNothing() {
        double[] inputs = {-1, -0.5, 0.2, 0.7, 1.1};
        double[] outputs = {1, 0.3, -0.4, -0.9, -1.2};
        SigmoidChain deep = new SigmoidChain(8, inputs, outputs);
        double[] start = new double[9];
        Arrays.fill(start, 0.5);
        Autopsy autopsy = autopsy(deep, descent(Method.GRADIENT_DESCENT, 0.5), 500, start);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.VANISHING_GRADIENT);
        assertThat(autopsy.call()).isEqualTo(1);
        assertThat(autopsy.advice()).contains("ReLU");
        SigmoidChain shallow = new SigmoidChain(1, inputs, outputs);
        assertThat(autopsy(shallow, descent(Method.GRADIENT_DESCENT, 0.5), 500, 0.5, 0.5)
                        .kind())
                .isNotEqualTo(AutopsyKind.VANISHING_GRADIENT);
    }

    @Test
    void manyFeaturesAndFewExamplesOverfit() {
        LogisticLoss training = new LogisticLoss(noisy(12, 20, 1), 0);
        LogisticLoss validation = new LogisticLoss(noisy(200, 20, 2), 0);
        Oracle oracle = Oracle.learning(training, validation, 12 * 400, 3);
        descent(Method.GRADIENT_DESCENT, 0.5).walk(new double[21], OracleSlope.whole(oracle));
        Autopsy autopsy =
                Autopsy.ofLearning(oracle.trajectory(), validation, training).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OVERFITTING);
        assertThat(oracle.trajectory().costToReach(oracle.trajectory().least())).hasValue(autopsy.call());
        assertThat(autopsy.sentence()).contains("after " + autopsy.call() + " example gradients", "training loss");
        assertThat(autopsy.advice()).contains("early stopping");
    }

    @Test
    void itOverfitsInSmallBatchesToo() {
        LogisticLoss training = new LogisticLoss(noisy(12, 20, 1), 0);
        LogisticLoss validation = new LogisticLoss(noisy(200, 20, 2), 0);
        Oracle oracle = Oracle.learning(training, validation, 12 * 400, 3);
        descent(Method.GRADIENT_DESCENT, 0.2).walk(new double[21], OracleSlope.batches(oracle, 4));
        Autopsy autopsy =
                Autopsy.ofLearning(oracle.trajectory(), validation, training).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OVERFITTING);
    }

    @Test
    void whereTheTrainingLossRisesTooNothingIsOverfitted() {
        LogisticLoss training = new LogisticLoss(noisy(12, 20, 1), 0);
        LogisticLoss validation = new LogisticLoss(noisy(200, 20, 2), 0);
        Oracle oracle = Oracle.learning(training, validation, 12 * 400, 3);
        double[] x = new double[21];
        for (int call = 0; call < 400; call++) {
            oracle.gradient(x);
            x[0] -= 0.01; // the wrong way: the first feature speaks for the label
        }
        Autopsy autopsy =
                Autopsy.ofLearning(oracle.trajectory(), validation, training).orElseThrow();
        assertThat(autopsy.kind()).isNotEqualTo(AutopsyKind.OVERFITTING);
    }

    @Test
    void whatIsLearntToTheEndHasArrivedWithoutOverfitting() {
        LogisticLoss training = new LogisticLoss(noisy(300, 3, 1), 0.1);
        LogisticLoss validation = new LogisticLoss(noisy(200, 3, 2), 0);
        Oracle oracle = Oracle.learning(training, validation, 300 * 300, 3);
        descent(Method.GRADIENT_DESCENT, 1).walk(new double[4], OracleSlope.whole(oracle));
        Autopsy autopsy =
                Autopsy.ofLearning(oracle.trajectory(), validation, training).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.CONVERGED);
        assertThat(autopsy.call()).isLessThan(300 * 100);
    }

    @Test
    void smallBatchesWithLongStepsGoToAndFro() {
        LogisticLoss training = new LogisticLoss(noisy(300, 3, 1), 0);
        LogisticLoss validation = new LogisticLoss(noisy(200, 3, 2), 0);
        Oracle oracle = Oracle.learning(training, validation, 300 * 10, 3);
        descent(Method.GRADIENT_DESCENT, 1).walk(new double[4], OracleSlope.batches(oracle, 2));
        Autopsy autopsy =
                Autopsy.ofLearning(oracle.trajectory(), validation, training).orElseThrow();
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OSCILLATING);
        assertThat(autopsy.advice()).contains("larger batches");
    }

    @Test
    void wholeGradientsNeedNoLargerBatches() {
        LogisticLoss loss = new LogisticLoss(noisy(300, 3, 1), 0);
        Autopsy autopsy = autopsy(loss, descent(Method.GRADIENT_DESCENT, 60), 100, 0, 0, 0, 0);
        assertThat(autopsy.kind()).isEqualTo(AutopsyKind.OSCILLATING);
        assertThat(autopsy.advice()).doesNotContain("batches");
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

    private record Descending(Method method, double rate, Tuning tuning) {
        void walk(double[] x, OracleSlope slope) {
            method.descent(new Constant(rate), tuning).walk(x, slope);
        }
    }

    private static Descending descent(Method method, double rate) {
        return new Descending(method, rate, Tuning.usual());
    }

    private static Autopsy autopsy(Objective objective, Descending descending, int budget, double... start) {
        Oracle oracle = Oracle.counting(objective, budget);
        descending.walk(start.clone(), OracleSlope.whole(oracle));
        return Autopsy.of(oracle.trajectory(), objective).orElseThrow();
    }

    private static double value(Oracle oracle, double... x) {
        return oracle.value(x) instanceof Response.Value told ? told.value() : Double.NaN;
    }

    /** Only the first feature tells something of the label, and not all. */
    private static DataSet noisy(int examples, int features, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[examples][features];
        double[] labels = new double[examples];
        for (int i = 0; i < examples; i++) {
            for (int j = 0; j < features; j++) rows[i][j] = random.nextGaussian();
            labels[i] = rows[i][0] + random.nextGaussian() > 0 ? 1 : 0;
        }
        return new DataSet(Collections.nCopies(features, "noise"), rows, labels);
    }
}
