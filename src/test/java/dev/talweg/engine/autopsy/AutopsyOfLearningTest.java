package dev.talweg.engine.autopsy;

import static dev.talweg.engine.autopsy.AutopsyTest.autopsy;
import static dev.talweg.engine.autopsy.AutopsyTest.descent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is found of runs over examples: the validation loss tells what the training loss does not. */
class AutopsyOfLearningTest {

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
