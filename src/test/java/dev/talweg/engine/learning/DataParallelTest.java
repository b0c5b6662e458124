package dev.talweg.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.talweg.engine.data.Batch;
import dev.talweg.engine.objective.ObjectiveContract;
import dev.talweg.engine.objective.Optimum;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Chunks on several threads; that they have the bits of one is in {@link MeanLossContract}. */
class DataParallelTest {

    private static final LogisticLoss LOSS = new LogisticLoss(LossesTest.drawn(2100, 6, 0, 1), new Penalty(0, 0.1));

    @Nested
    class InTheCallingThread implements ObjectiveContract {
        @Override
        public DataParallel objective() {
            return new DataParallel(LOSS, 3, Runnable::run);
        }
    }

    @Test
    void waitsForNoOneWhoNeverBegins() {
        double[] x = new Random(2).doubles(LOSS.dimension()).toArray();
        assertThat(new DataParallel(LOSS, 3, task -> {}).value(x)).isEqualTo(LOSS.value(x));
    }

    @Test
    void leavesAnotherOnesThreadsAlone() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            double[] x = new Random(2).doubles(LOSS.dimension()).toArray();
            try (DataParallel parallel = new DataParallel(LOSS, 3, threads)) {
                assertThat(parallel.value(x)).isEqualTo(LOSS.value(x));
            }
            assertThat(threads.isShutdown()).isFalse();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void saysWhenAChunkFails() {
        MeanLoss failing = new MeanLoss(3000, Penalty.none(), new double[1]) {
            @Override
            protected double add(double[] x, Batch batch, double @Nullable [] gradient) {
                if (batch.example(0) > 1000) throw new ArithmeticException("no");
                return 0;
            }

            @Override
            public Optimum optimum() {
                return Optimum.bound(0);
            }
        };
        try (DataParallel parallel = DataParallel.of(failing, 2)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> parallel.value(new double[1]))
                    .withRootCauseInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void isAskedForAtLeastOneThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> DataParallel.of(LOSS, 0));
    }
}
