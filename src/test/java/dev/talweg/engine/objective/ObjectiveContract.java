package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every objective keeps to. */
interface ObjectiveContract {

    Objective objective();

    @Test
    default void theGradientAgreesWithCentralDifferences() {
        Objective objective = objective();
        double[] gradient = new double[objective.dimension()];
        for (int seed = 1; seed <= 20; seed++) {
            double[] x = point(seed);
            objective.valueAndGradient(x, gradient);
            double largest = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
            for (int j = 0; j < x.length; j++) {
                double kept = x[j];
                double h = 1e-5;
                x[j] = kept + h;
                double above = objective.value(x);
                x[j] = kept - h;
                double below = objective.value(x);
                x[j] = kept;
                assertThat(gradient[j]).isCloseTo((above - below) / (2 * h), within(1e-6 * Math.max(1, largest)));
            }
        }
    }

    @Test
    default void theOptimumIsLeastAndStationary() {
        Objective objective = objective();
        Optimum optimum = objective.optimum();
        for (int seed = 1; seed <= 50; seed++) {
            assertThat(objective.value(point(seed))).isGreaterThanOrEqualTo(optimum.value());
        }
        optimum.point().ifPresent(point -> {
            double[] gradient = new double[point.length];
            assertThat(objective.valueAndGradient(point, gradient)).isCloseTo(optimum.value(), within(1e-9));
            assertThat(gradient).containsExactly(new double[point.length], within(1e-9));
        });
    }

    @Test
    default void anotherDimensionIsRefused() {
        Objective objective = objective();
        int n = objective.dimension();
        assertThatIllegalArgumentException().isThrownBy(() -> objective.value(new double[n + 1]));
        assertThatIllegalArgumentException().isThrownBy(() -> objective.value(new double[n - 1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective.valueAndGradient(new double[n], new double[n + 1]))
                .withMessageContaining(String.valueOf(n));
    }

    @Test
    default void notANumberInIsNotANumberOut() {
        Objective objective = objective();
        for (int j = 0; j < objective.dimension(); j++) {
            double[] x = point(1);
            x[j] = Double.NaN;
            assertThat(objective.value(x)).isNaN();
            assertThat(objective.valueAndGradient(x, new double[x.length])).isNaN();
        }
    }

    @Test
    default void valueAndGradientIsTheValueToTheLastBit() {
        Objective objective = objective();
        for (int seed = 1; seed <= 20; seed++) {
            double[] x = point(seed);
            double[] kept = x.clone();
            assertThat(objective.valueAndGradient(x, new double[x.length])).isEqualTo(objective.value(x));
            assertThat(x).isEqualTo(kept);
        }
    }

    private double[] point(int seed) {
        return new Random(seed).doubles(objective().dimension(), -2, 2).toArray();
    }
}
