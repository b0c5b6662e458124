package dev.talweg.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Test
    void fewComputeSomeWaitAndMoreAreSentAway() throws Exception {
        Turnstile turnstile = new Turnstile();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(AT_ONCE);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService room = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            AtomicInteger sentAway = new AtomicInteger();
            for (int i = 0; i < AT_ONCE + Turnstile.WAITING + 20; i++) {
                answers.add(room.submit(() -> {
                    try {
                        return turnstile.inTurn(() -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            full.countDown();
                            await(goOn);
                            return inside.decrementAndGet();
                        });
                    } catch (PlaygroundBusy busy) {
                        if (sentAway.incrementAndGet() == 20) goOn.countDown();
                        throw busy;
                    }
                }));
            }
            await(full);
            int served = 0;
            for (Future<Integer> answer : answers) if (succeeded(answer)) served++;
            assertThat(served).isEqualTo(AT_ONCE + Turnstile.WAITING);
            assertThat(most.get()).isEqualTo(AT_ONCE);
        } finally {
            goOn.countDown();
            room.shutdownNow();
        }
    }

    @Test
    void workThatFailsLeavesItsPlace() {
        Turnstile turnstile = new Turnstile();
        for (int i = 0; i < AT_ONCE + Turnstile.WAITING + 1; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turnstile.inTurn(() -> {
                        throw new IllegalStateException("work");
                    }));
        }
        assertThat(turnstile.inTurn(() -> "next")).isEqualTo("next");
    }

    private static boolean succeeded(Future<Integer> answer) throws InterruptedException {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(PlaygroundBusy.class);
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
