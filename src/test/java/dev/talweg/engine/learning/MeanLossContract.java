package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.talweg.engine.data.Batch;
import dev.talweg.engine.objective.ObjectiveContract;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every mean over examples keeps to. */
public interface MeanLossContract extends ObjectiveContract {

    @Override
    MeanLoss objective();

    @Test
    default void theMeanOfItsBatchesIsTheWhole() {
        MeanLoss loss = objective();
        double[] x = new Random(3).doubles(loss.dimension(), -2, 2).toArray();
        double[] whole = new double[x.length];
        double value = loss.valueAndGradient(x, whole);
        double[] mean = new double[x.length];
        double[] part = new double[x.length];
        double values = 0;
        for (int i = 0; i < loss.terms(); i++) {
            values += loss.batchValueAndGradient(x, Batch.of(i), part) / loss.terms();
            for (int j = 0; j < x.length; j++) mean[j] += part[j] / loss.terms();
        }
        double largest = Arrays.stream(whole).map(Math::abs).max().orElseThrow();
        assertThat(values).isCloseTo(value, within(1e-12 * Math.max(1, value)));
        assertThat(mean).containsExactly(whole, within(1e-12 * Math.max(1, largest)));
    }

    @Test
    default void aBatchOfAllIsTheWholeInWhateverOrder() {
        MeanLoss loss = objective();
        double[] x = new Random(5).doubles(loss.dimension(), -2, 2).toArray();
        double[] whole = new double[x.length];
        double value = loss.valueAndGradient(x, whole);
        double[] batch = new double[x.length];
        int[] backwards =
                IntStream.range(0, loss.terms()).map(i -> loss.terms() - 1 - i).toArray();
        double[] forwards = new double[x.length];
        double largest = Arrays.stream(whole).map(Math::abs).max().orElseThrow();
        assertThat(loss.batchValueAndGradient(x, Batch.of(backwards), batch))
                .isCloseTo(value, within(1e-12 * Math.max(1, value)));
        assertThat(batch).containsExactly(whole, within(1e-12 * Math.max(1, largest)));
        assertThat(loss.batchValueAndGradient(x, Batch.stretch(0, loss.terms()), forwards))
                .isCloseTo(value, within(1e-12 * Math.max(1, value)));
        assertThat(forwards).containsExactly(whole, within(1e-12 * Math.max(1, largest)));
    }

    @Test
    default void severalThreadsComeToTheSameBits() {
        MeanLoss loss = objective();
        double[] x = new Random(9).doubles(loss.dimension(), -2, 2).toArray();
        double[] serial = new double[x.length];
        double value = loss.valueAndGradient(x, serial);
        for (int threads = 1; threads <= 3; threads++) {
            try (DataParallel parallel = DataParallel.of(loss, threads)) {
                for (int round = 0; round < 20; round++) {
                    double[] gradient = new double[x.length];
                    assertThat(parallel.valueAndGradient(x, gradient)).isEqualTo(value);
                    assertThat(gradient).isEqualTo(serial);
                    assertThat(parallel.value(x)).isEqualTo(value);
                }
            }
        }
    }

    @Test
    default void aGradientOfNotANumberIsNone() {
        MeanLoss loss = objective();
        for (int j = 0; j < loss.dimension(); j++) {
            double[] x = new double[loss.dimension()];
            x[j] = Double.NaN;
            double[] gradient = new double[x.length];
            loss.valueAndGradient(x, gradient);
            assertThat(gradient).containsOnly(Double.NaN);
            assertThat(loss.batchValueAndGradient(x, Batch.of(0, 1), gradient)).isNaN();
            assertThat(gradient).containsOnly(Double.NaN);
        }
    }

    @Test
    default void callingItAgainMakesNoGarbage() {
        MeanLoss loss = objective();
        double[] x = new double[loss.dimension()];
        double[] gradient = new double[loss.dimension()];
        Batch batch = Batch.of(1, 0, 2);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int round = 0; round < 120; round++) {
            if (round == 20) before = threads.getCurrentThreadAllocatedBytes();
            loss.value(x);
            loss.valueAndGradient(x, gradient);
            loss.batchValueAndGradient(x, batch, gradient);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000);
    }

    @Test
    default void itCurvesNoMoreThanItSays() {
        MeanLoss loss = objective();
        if (loss.smoothness().isEmpty()) return;
        double limit = loss.smoothness().getAsDouble();
        double[] here = new double[loss.dimension()];
        double[] there = new double[loss.dimension()];
        for (int seed = 0; seed < 50; seed++) {
            double[] x = new Random(seed).doubles(here.length, -2, 2).toArray();
            double[] y = new Random(-1 - seed).doubles(here.length, -2, 2).toArray();
            loss.valueAndGradient(x, here);
            loss.valueAndGradient(y, there);
            assertThat(distance(here, there)).isLessThanOrEqualTo(limit * distance(x, y));
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j]))
                .sum());
    }

    @Test
    default void aBatchOfAnotherDimensionIsRefused() {
        MeanLoss loss = objective();
        int n = loss.dimension();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss.batchValueAndGradient(new double[n + 1], Batch.of(0), new double[n]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loss.batchValueAndGradient(new double[n], Batch.of(0), new double[n - 1]));
    }
}
