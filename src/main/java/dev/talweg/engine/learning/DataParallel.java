package dev.talweg.engine.learning;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A mean over examples taken by several threads, each of which takes one chunk after another until none is left; the
 * sums of the chunks are added in their order when all are there, so the result has the same bits as that of one
 * thread. The thread that asks works, too: it waits for chunks that others have begun, never for others to begin.
 */
public final class DataParallel implements Objective, AutoCloseable {

    private final MeanLoss loss;
    private final int helpers;
    private final Executor executor;
    private final @Nullable ExecutorService owned;
    private final Scratch<Sums> scratch;

    private DataParallel(MeanLoss loss, int threads, Executor executor, @Nullable ExecutorService owned) {
        this.loss = loss;
        this.helpers = threads - 1;
        this.executor = executor;
        this.owned = owned;
        this.scratch = new Scratch<>(() -> new Sums(loss.chunks(), loss.dimension()));
    }

    /** On the thread that asks and {@code threads − 1} of the executor's, which stays as it is when this is closed. */
    public DataParallel(MeanLoss loss, int threads, Executor executor) {
        this(loss, checked(threads), executor, null);
    }

    /** On the thread that asks and {@code threads − 1} more, which end when this is closed. */
    public static DataParallel of(MeanLoss loss, int threads) {
        ExecutorService own = Executors.newFixedThreadPool(Math.max(1, checked(threads) - 1), task -> {
            Thread thread = new Thread(task, "data-parallel");
            thread.setDaemon(true);
            return thread;
        });
        return new DataParallel(loss, threads, own, own);
    }

    private static final class Sums {
        final double[] values;
        final double[][] gradients;

        Sums(int chunks, int dimension) {
            this.values = new double[chunks];
            this.gradients = new double[chunks][dimension];
        }
    }

    /** One evaluation, shared by those who work on it. */
    private final class Job implements Runnable {
        private final double[] x;
        private final Sums sums;
        private final boolean withGradient;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch left = new CountDownLatch(loss.chunks());
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Job(double[] x, Sums sums, boolean withGradient) {
            this.x = x;
            this.sums = sums;
            this.withGradient = withGradient;
        }

        @Override
        public void run() {
            for (int chunk = next.getAndIncrement(); chunk < loss.chunks(); chunk = next.getAndIncrement()) {
                try {
                    double[] gradient = withGradient ? sums.gradients[chunk] : null;
                    if (gradient != null) Arrays.fill(gradient, 0);
                    sums.values[chunk] = loss.addChunk(x, chunk, gradient);
                } catch (RuntimeException | Error e) {
                    failure.set(e);
                } finally {
                    left.countDown();
                }
            }
        }

        /** Helpers that the executor has no room for are done without. */
        private void callHelpers() {
            try {
                for (int i = 0; i < Math.min(helpers, loss.chunks() - 1); i++) executor.execute(this);
            } catch (RejectedExecutionException e) {
                // this thread takes the chunks that are left
            }
        }

        void finish() {
            callHelpers();
            run();
            boolean interrupted = false;
            while (left.getCount() > 0) {
                try {
                    left.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
            Throwable failed = failure.get();
            if (failed != null) throw new IllegalStateException("a chunk could not be summed", failed);
        }
    }

    @Override
    public int dimension() {
        return loss.dimension();
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        Sums sums = scratch.borrow();
        new Job(x, sums, false).finish();
        double sum = 0;
        for (double part : sums.values) sum += part;
        scratch.giveBack(sums);
        return loss.mean(x, sum, loss.terms());
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Sums sums = scratch.borrow();
        new Job(x, sums, true).finish();
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int c = 0; c < sums.values.length; c++) {
            sum += sums.values[c];
            Kernels.add(gradient, sums.gradients[c], gradient.length);
        }
        scratch.giveBack(sums);
        return loss.finish(x, sum, loss.terms(), gradient);
    }

    @Override
    public Optimum optimum() {
        return loss.optimum();
    }

    @Override
    public OptionalDouble smoothness() {
        return loss.smoothness();
    }

    /** Ends its own threads, if it has any. */
    @Override
    public void close() {
        if (owned != null) owned.shutdown();
    }

    private static int checked(int threads) {
        if (threads < 1) throw new IllegalArgumentException("there is at least one thread, not " + threads);
        return threads;
    }
}
