package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every objective keeps to. */
public interface ObjectiveContract {

    Objective objective();

    /** False where the optimum is the tip of a cone: it is least there, but there is no gradient. */
    default boolean isSmoothAtTheOptimum() {
        return true;
    }

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
            if (isSmoothAtTheOptimum()) assertThat(gradient).containsExactly(new double[point.length], within(1e-9));
            for (int seed = 1; seed <= 50; seed++) {
                double[] aside = point(seed);
                for (int j = 0; j < aside.length; j++) aside[j] = point[j] + 1e-3 * aside[j];
                double rounding = 1e-12 * Math.max(1, Math.abs(optimum.value()));
                assertThat(objective.value(aside)).isGreaterThanOrEqualTo(optimum.value() - rounding);
            }
        });
    }

    @Test
    default void theSecondDerivativesAgreeWithCentralDifferences() {
        if (!(objective() instanceof Curved curved)) return;
        int n = curved.dimension();
        double[][] hessian = new double[n][n];
        double[] above = new double[n];
        double[] below = new double[n];
        for (int seed = 1; seed <= 20; seed++) {
            double[] x = point(seed);
            for (double[] row : hessian) Arrays.fill(row, seed);
            curved.hessian(x, hessian);
            double largest = Arrays.stream(hessian)
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .max()
                    .orElseThrow();
            for (int j = 0; j < n; j++) {
                double kept = x[j];
                double h = 1e-5;
                x[j] = kept + h;
                curved.valueAndGradient(x, above);
                x[j] = kept - h;
                curved.valueAndGradient(x, below);
                x[j] = kept;
                for (int i = 0; i < n; i++) {
                    assertThat(hessian[i][j]).isEqualTo(hessian[j][i]);
                    assertThat(hessian[i][j])
                            .isCloseTo((above[i] - below[i]) / (2 * h), within(1e-6 * Math.max(1, largest)));
                }
            }
        }
    }

    @Test
    default void theGradientsAtManyPointsAreThoseAtEachToTheLastBit() {
        Objective objective = objective();
        int n = objective.dimension();
        double[][] x = new double[n][21];
        for (int i = 0; i < 20; i++) {
            double[] point = point(i + 1);
            for (int j = 0; j < n; j++) x[j][i] = point[j];
        }
        double[][] gradients = new double[n][21];
        for (double[] row : gradients) Arrays.fill(row, 7);
        objective.gradients(x, gradients);
        double[] gradient = new double[n];
        double[] point = new double[n];
        for (int i = 0; i < 21; i++) {
            for (int j = 0; j < n; j++) point[j] = x[j][i];
            objective.valueAndGradient(point, gradient);
            for (int j = 0; j < n; j++) {
                assertThat(Double.doubleToRawLongBits(gradients[j][i]))
                        .isEqualTo(Double.doubleToRawLongBits(gradient[j]));
            }
        }
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective.valueAndGradient(new double[n + 1], new double[n]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective.gradients(new double[n + 1][3], new double[n + 1][3]));
        assertThatIllegalArgumentException().isThrownBy(() -> objective.gradients(new double[n][3], new double[n][2]));
        if (objective instanceof Curved curved) {
            assertThatIllegalArgumentException().isThrownBy(() -> curved.hessian(new double[n + 1], new double[n][n]));
            assertThatIllegalArgumentException().isThrownBy(() -> curved.hessian(new double[n], new double[n][n + 1]));
            assertThatIllegalArgumentException().isThrownBy(() -> curved.hessian(new double[n], new double[n + 1][n]));
        }
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
