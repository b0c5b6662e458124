package dev.talweg.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.objective.Rotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final double[] HERE = {1, 2};
    private static final double[] THERE = {3, 4};

    private final Oracle oracle = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 3);

    @Test
    void valueAndGradientAtOnePointAreOneCall() {
        oracle.value(HERE);
        oracle.gradient(HERE.clone());
        assertThat(oracle.used()).isEqualTo(1);
        assertThat(oracle.trajectory().calls()).singleElement().satisfies(call -> {
            assertThat(call.value()).isEqualTo(20.5);
            assertThat(call.gradientNorm()).isEqualTo(Math.sqrt(401));
        });
    }

    @Test
    void theOtherQuantityIsFreeOnceOnly() {
        oracle.gradient(HERE);
        oracle.value(HERE);
        oracle.value(HERE);
        assertThat(oracle.used()).isEqualTo(2);
        oracle.gradient(HERE);
        assertThat(oracle.used()).isEqualTo(2);
        oracle.gradient(HERE);
        assertThat(oracle.used()).isEqualTo(3);
    }

    @Test
    void knowsHowLongEachStepWasAndWhatWentIntoValues() {
        Oracle wide = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 9);
        wide.gradient(HERE);
        wide.value(new double[] {1.5, 2});
        wide.gradient(new double[] {4, 6});
        wide.value(new double[] {4, 6});
        wide.gradient(new double[] {4, 6});
        Trajectory run = wide.trajectory();
        assertThat(run.calls().stream().map(Call::stride)).containsExactly(null, null, 5.0, 0.0);
        assertThat(run.cost()).isEqualTo(4);
        assertThat(run.valueCost()).isEqualTo(1);
    }

    @Test
    void whoLooksOnHearsEachCallAndWhatIsLearntOfItLater() {
        List<Integer> costs = new ArrayList<>();
        List<Double> norms = new ArrayList<>();
        oracle.watchedBy(call -> {
            costs.add(call.cost());
            norms.add(call.gradientNorm());
        });
        oracle.value(HERE);
        oracle.gradient(HERE);
        oracle.value(THERE);
        assertThat(costs).containsExactly(1, 1, 2);
        assertThat(norms).containsExactly(null, Math.sqrt(401), null);
    }

    @Test
    void anotherPointIsAnotherCall() {
        oracle.value(HERE);
        oracle.gradient(THERE);
        oracle.value(HERE);
        assertThat(oracle.used()).isEqualTo(3);
    }

    @Test
    void minusZeroIsAnotherPointThanZero() {
        oracle.value(new double[] {0, 0});
        oracle.gradient(new double[] {-0.0, 0});
        assertThat(oracle.used()).isEqualTo(2);
    }

    @Test
    void refusesBeyondTheBudgetButStillGivesWhatIsFree() {
        for (int i = 0; i < 3; i++) assertThat(oracle.value(HERE)).isInstanceOf(Response.Value.class);
        assertThat(oracle.value(HERE)).isEqualTo(new Response.Refused(Response.Reason.BUDGET));
        assertThat(oracle.gradient(HERE)).isInstanceOf(Response.Gradient.class);
        assertThat(oracle.remaining()).isZero();
        assertThat(oracle.trajectory().calls()).hasSize(3);
    }

    @Test
    void aPointThatIsNotFiniteEndsTheRun() {
        oracle.value(HERE);
        for (int i = 0; i < 2; i++) {
            assertThat(oracle.gradient(new double[] {Double.NaN, 0}))
                    .isEqualTo(new Response.Refused(Response.Reason.DIVERGED));
        }
        assertThat(oracle.value(HERE)).isEqualTo(new Response.Refused(Response.Reason.DIVERGED));
        assertThat(oracle.trajectory().diverged()).isTrue();
        assertThat(oracle.trajectory().calls()).hasSize(1);
        assertThat(oracle.trajectory().cost()).isEqualTo(2);
    }

    @Test
    void aValueThatIsNotFiniteEndsTheRun() {
        assertThat(oracle.value(new double[] {1e200, 0})).isEqualTo(new Response.Refused(Response.Reason.DIVERGED));
        assertThat(oracle.diverged()).isTrue();
        assertThat(oracle.trajectory().calls()).isEmpty();
    }

    @Test
    void anotherDimensionIsOurOwnMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> oracle.value(new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> oracle.batchGradient(HERE, 1));
    }

    @Test
    void findsWhenALevelWasReached() {
        oracle.value(THERE);
        oracle.value(HERE);
        oracle.value(new double[] {0, 0});
        Trajectory run = oracle.trajectory();
        assertThat(run.costToReach(20.5)).hasValue(2);
        assertThat(run.costToReach(-1)).isEmpty();
        assertThat(run.leastWithin(1)).isEqualTo(84.5);
        assertThat(run.least()).isZero();
    }

    @Test
    void countsExampleGradientsAndRecordsTheValidationLoss() {
        LogisticLoss training = new LogisticLoss(DataSet.parse("a,t\n1,0\n2,1\n3,1\n4,0\n5,1\n"), 0);
        LogisticLoss validation = new LogisticLoss(DataSet.parse("a,t\n-1,1\n"), 0);
        Oracle learning = Oracle.learning(training, validation, 12, 1);
        double[] x = {1, 0};
        learning.gradient(x);
        assertThat(learning.used()).isEqualTo(5);
        learning.value(x);
        assertThat(learning.used()).isEqualTo(5);
        learning.batchGradient(x, 2);
        assertThat(learning.used()).isEqualTo(7);
        assertThat(learning.value(x)).isInstanceOf(Response.Value.class);
        assertThat(learning.batchGradient(x, 1)).isEqualTo(new Response.Refused(Response.Reason.BUDGET));
        assertThat(learning.trajectory().calls()).extracting(Call::value).containsOnly(validation.value(x));
        assertThatIllegalArgumentException().isThrownBy(() -> learning.batchGradient(x, 6));
    }

    @Test
    void keepsTheFirstTheLowestAndTheLastPoint() {
        assertThat(oracle.trajectory().landmarks()).isNull();
        oracle.value(THERE);
        double[] lowest = {0.5, 0};
        oracle.gradient(lowest);
        lowest[0] = 7;
        oracle.value(HERE);
        oracle.value(new double[] {Double.NaN, 0});
        Landmarks landmarks = oracle.trajectory().landmarks();
        assertThat(landmarks).isNotNull();
        assertThat(landmarks.first()).containsExactly(THERE);
        assertThat(landmarks.lowest()).containsExactly(0.5, 0);
        assertThat(landmarks.last()).containsExactly(HERE);
    }

    @Test
    void noticesTurnsFromGradientToGradient() {
        Oracle walked = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 10);
        walked.gradient(new double[] {0, 0});
        walked.gradient(new double[] {1, 0});
        walked.value(new double[] {9, 9});
        walked.gradient(new double[] {1, 2});
        walked.gradient(new double[] {1, 2});
        walked.value(new double[] {1, 1.5});
        walked.gradient(new double[] {1, 1.5});
        assertThat(walked.trajectory().calls())
                .extracting(Call::turn)
                .containsExactly(null, null, null, 0.0, null, -1.0);
    }

    @Test
    void aValueAskedAfterTheGradientKeepsTheTurn() {
        Oracle walked = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 10);
        for (double x : new double[] {0, 1, 0}) {
            walked.gradient(new double[] {x, 0});
            walked.value(new double[] {x, 0});
        }
        assertThat(walked.trajectory().calls()).extracting(Call::turn).containsExactly(null, null, -1.0);
    }

    @Test
    void theCurvatureOfASlopeIsPaidButIsNoStep() {
        Oracle walked = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 10);
        double[][] hessian = new double[2][2];
        assertThat(OracleSlope.whole(walked).hessian(new double[] {1, 1}, hessian))
                .isTrue();
        assertThat(hessian[1][1]).isCloseTo(10, within(1e-6));
        assertThat(walked.used()).isEqualTo(4);
        assertThat(walked.trajectory().calls()).extracting(Call::turn).containsOnlyNulls();
    }

    @Test
    void aBatchTellsItsOwnLoss() {
        DataSet data = new DataSet(java.util.List.of("x"), new double[][] {{1}, {2}}, new double[] {0, 1});
        LogisticLoss loss = new LogisticLoss(data, 0);
        double[] gradient = new double[2];
        double[] x = {1, 0};
        double first = OracleSlope.batches(Oracle.learning(loss, loss, 9, 1), 1).valueAndGradient(x, gradient);
        assertThat(first).isNotEqualTo(loss.value(x)).isPositive();
    }
}
