package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Recipe;
import dev.talweg.engine.objective.ObjectiveContract;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairLogisticLossTest implements ObjectiveContract {

    private final DataSet loans = Recipe.CREDIT.make(50, new Random(2));

    @Override
    public FairLogisticLoss objective() {
        return new FairLogisticLoss(loans, 0.01, 3);
    }

    @Test
    void unfairnessIsTheDifferenceOfMeanScores() {
        DataSet four = new DataSet(
                List.of("income", "group"), new double[][] {{1, 0}, {3, 0}, {5, 1}, {9, 1}}, new double[] {0, 1, 1, 0});
        FairLogisticLoss loss = new FairLogisticLoss(four, 0, 2);
        assertThat(loss.dimension()).isEqualTo(2);
        assertThat(loss.unfairness(new double[] {0.5, 7})).isEqualTo(0.5 * (7 - 2));
        double without = new FairLogisticLoss(four, 0, 0).value(new double[] {0.5, 7});
        assertThat(loss.value(new double[] {0.5, 7})).isCloseTo(without + 2.5 * 2.5, within(1e-12));
    }

    @Test
    void bothGroupsMustBeThere() {
        DataSet one = new DataSet(List.of("income", "group"), new double[][] {{1, 0}, {3, 0}}, new double[] {0, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FairLogisticLoss(one, 0, 1))
                .withMessageContaining("empty");
    }
}
