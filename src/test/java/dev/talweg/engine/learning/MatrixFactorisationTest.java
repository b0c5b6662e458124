package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.objective.ObjectiveContract;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixFactorisationTest implements ObjectiveContract {
    private final Ratings ratings =
            new Ratings(3, 4, new int[] {0, 1, 2, 0, 1}, new int[] {3, 1, 0, 1, 1}, new double[] {4, 1, 5, 2, 3});

    @Override
    public MatrixFactorisation objective() {
        return new MatrixFactorisation(ratings, 3, 0.1);
    }

    @Test
    void descendsByTheGradientOfOneRating() {
        Ratings one = new Ratings(3, 4, new int[] {2}, new int[] {1}, new double[] {3});
        MatrixFactorisation loss = new MatrixFactorisation(one, 3, 0.1);
        double[] x = new Random(8).doubles(loss.dimension(), -2, 2).toArray();
        double[] gradient = new double[x.length];
        loss.valueAndGradient(x, gradient);
        double[] stepped = x.clone();
        double square = loss.descend(stepped, 0, 0.05);
        for (int j = 0; j < x.length; j++) {
            assertThat(stepped[j]).isCloseTo(x[j] - 0.05 * gradient[j], within(1e-15));
            if (gradient[j] == 0) assertThat(stepped[j]).isEqualTo(x[j]);
        }
        assertThat(new MatrixFactorisation(one, 3, 0).value(x)).isCloseTo(square / 2, within(1e-14));
    }

    @Test
    void learnsInEpochs() {
        MatrixFactorisation loss = objective();
        double[] x = loss.start(0.3, new Random(1));
        double before = loss.value(x);
        int[] order = {4, 2, 0, 1, 3};
        double first = loss.epoch(x, order, 0.05);
        double last = first;
        for (int epoch = 0; epoch < 300; epoch++) last = loss.epoch(x, order, 0.05);
        assertThat(last).isLessThan(first / 3);
        assertThat(loss.value(x)).isLessThan(before / 2);
    }

    @Test
    void refusesRatingsOfNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(2, 2, new int[] {2}, new int[] {0}, new double[] {1}))
                .withMessageContaining("user");
    }
}
