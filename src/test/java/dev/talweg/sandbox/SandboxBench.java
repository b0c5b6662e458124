package dev.talweg.sandbox;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the sandbox on this machine: time to the first line of a program, round trips, runs a minute. After
 * {@code ./mvnw test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}:
 * {@code java -cp target/test-classes:target/classes:$(cat target/cp) dev.talweg.sandbox.SandboxBench}
 */
final class SandboxBench {

    private static final int RUNS = 200;
    private static final int IDLE = 4;

    private SandboxBench() {}

    public static void main(String[] arguments) throws Exception {
        for (boolean bubblewrap : new boolean[] {false, true}) {
            SandboxSettings settings =
                    new SandboxSettings(Sandboxes.CACHE, Sandboxes.text("minimize.py"), IDLE, bubblewrap);
            try (PythonSandbox sandbox = PythonSandbox.start(settings)) {
                System.out.println(sandbox.confinement());
                firstLine(sandbox);
                roundTrips(sandbox);
                throughput(sandbox);
            }
        }
    }

    private static void firstLine(PythonSandbox sandbox) throws Exception {
        double[] first = new double[RUNS];
        double[] whole = new double[RUNS];
        Program program = new Program("def minimize(oracle, x0):\n    oracle.value(x0)\n    return x0");
        for (int i = 0; i < RUNS; i++) {
            // The pool is full, as between two submissions in a room.
            Thread.sleep(400);
            AtomicLong asked = new AtomicLong();
            Sandboxes.Bowl bowl = new Sandboxes.Bowl(10);
            long begin = System.nanoTime();
            sandbox.run(program, Sandboxes.LIMITS, question -> {
                asked.compareAndSet(0, System.nanoTime());
                return bowl.answer(question);
            });
            first[i] = (asked.get() - begin) / 1e6;
            whole[i] = (System.nanoTime() - begin) / 1e6;
        }
        print("run called -> first question", first);
        print("run called -> outcome", whole);
    }

    private static void roundTrips(PythonSandbox sandbox) throws Exception {
        Program program = new Program("""
                import time

                def minimize(oracle, x0):
                    question = b"\\0" + x0.tobytes()
                    for repeat in range(5):
                        begin = time.perf_counter()
                        for t in range(2000):
                            oracle._ask(question)
                        print(f"{(time.perf_counter() - begin) / 2000 * 1e6:.1f}", end=" ")
                    begin = time.perf_counter()
                    for t in range(2000):
                        oracle.gradient(x0)
                    print(f"| with NumPy around it {(time.perf_counter() - begin) / 2000 * 1e6:.1f}")
                """);
        System.out.println("round trips, µs: "
                + sandbox.run(program, Sandboxes.LIMITS, new Sandboxes.Bowl(1_000_000))
                        .log());
    }

    private static void throughput(PythonSandbox sandbox) throws Exception {
        Program program =
                new Program("def minimize(oracle, x0):\n    for t in range(50): oracle.gradient(x0)\n    return x0");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch done = new CountDownLatch(RUNS);
        long begin = System.nanoTime();
        for (int i = 0; i < RUNS; i++) {
            threads.execute(() -> {
                try {
                    sandbox.run(program, Sandboxes.LIMITS, new Sandboxes.Bowl(100));
                } catch (SandboxException e) {
                    e.printStackTrace();
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        threads.shutdown();
        System.out.printf("runs a minute: %.0f%n", RUNS / ((System.nanoTime() - begin) / 60e9));
    }

    private static void print(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s, ms: least %.2f, median %.2f, p95 %.2f%n",
                what, milliseconds[0], milliseconds[RUNS / 2], milliseconds[RUNS * 95 / 100]);
    }
}
