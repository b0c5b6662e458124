package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.DataSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LowRankLossTest implements MeanLossContract {

    private static final LowRankLoss.Shape SHAPE = new LowRankLoss.Shape(3, 4, 2);

    private final DataSet ratings =
            table(new double[][] {{0, 3}, {1, 1}, {2, 0}, {0, 1}, {1, 2}, {2, 3}}, new double[] {4, 1, 5, 2, 3, 3.5});

    @Override
    public LowRankLoss objective() {
        return new LowRankLoss(ratings, SHAPE, Penalty.ridge(0.1));
    }

    @Test
    void isTheMeanOfTheSumThatStepsRatingByRating() {
        int[] users = {0, 1, 2, 0, 1, 2};
        int[] items = {3, 1, 0, 1, 2, 3};
        MatrixFactorisation sum = new MatrixFactorisation(new Ratings(3, 4, users, items, ratings.labels()), 2, 0);
        double[] x = new Random(4).doubles(sum.dimension() + 1, -1, 1).toArray();
        x[x.length - 1] = (4 + 1 + 5 + 2 + 3 + 3.5) / 6;
        double[] withoutMean = Arrays.copyOf(x, x.length - 1);
        assertThat(new LowRankLoss(ratings, SHAPE, Penalty.none()).value(x))
                .isCloseTo(sum.value(withoutMean) / 6, within(1e-12));
    }

    @Test
    void startsBesideTheSaddle() {
        double[] start = objective().start(0.1, new Random(1));
        assertThat(start).hasSize(7 * 3 + 1);
        assertThat(Arrays.copyOfRange(start, 14, 22)).containsOnly(0);
        double[] gradient = new double[start.length];
        objective().valueAndGradient(new double[start.length], gradient);
        assertThat(Arrays.copyOf(gradient, 14)).containsOnly(0);
    }

    @Test
    void whoIsUnknownIsNamed() {
        DataSet stranger = table(new double[][] {{3, 0}}, new double[] {4});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LowRankLoss(stranger, SHAPE, Penalty.none()))
                .withMessage("a user is from 0 to 2: 3.0");
    }

    private static DataSet table(double[][] rows, double[] labels) {
        return new DataSet(List.of("user", "item"), rows, labels);
    }
}
