package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of the sandbox of Java whatever walls it has; each tier runs all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JavaSandboxContract {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(40), 512L << 20, 4000);

    private final Confinement.Tier tier;
    private JavaSandbox sandbox;

    JavaSandboxContract(Confinement.Tier tier) {
        this.tier = tier;
    }

    @BeforeAll
    void start() throws Exception {
        sandbox = Sandboxes.startJava(tier == Confinement.Tier.BUBBLEWRAP_AND_SECCOMP);
        assumeTrue(sandbox.confinement().tier() == tier, sandbox.confinement().detail());
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void runsAProgramToItsEndOnEachInstanceWithItsStaticsAnew() throws SandboxException {
        Bowls bowls = new Bowls(2, 100);

        Outcome outcome = run("""
                import java.util.Arrays;

                public class Descent {
                    static int calls;

                    public static double[] minimize(Oracle oracle, double[] x0) {
                        double[] x = x0;
                        for (calls = calls + 1; oracle.remaining() > 40; ) {
                            double[] g = oracle.gradient(x);
                            for (int i = 0; i < x.length; i++) x[i] -= 0.3 * g[i];
                        }
                        System.out.println(calls + " " + oracle.value(x) + " of " + oracle.dimension());
                        return x;
                    }
                }
                """, bowls);

        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.log()).matches("(1 \\S+E-\\d+ of 2\n){2}");
        assertThat(bowls.calls).hasValue(2 * 61);
        assertThat(bowls.answers).hasSize(2);
        assertThat(bowls.answers.get(1)[0]).isBetween(-1e-20, 1e-20);
        assertThat(outcome.cpu()).isBetween(Duration.ofNanos(1), LIMITS.cpu());
    }

    @Test
    void tellsWhereAProgramFailed() throws SandboxException {
        Outcome outcome = run("""
                class Descent {
                    static double[] minimize(Oracle oracle, double[] x0) {
                        return step(x0, 0);
                    }

                    private static double[] step(double[] x, int n) {
                        x[0] = 1 / n;
                        return x;
                    }
                }
                """, new Bowls(1, 9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.syntax()).isFalse();
            assertThat(failed.kind()).isEqualTo("ArithmeticException");
            assertThat(failed.message()).isEqualTo("/ by zero");
            assertThat(failed.line()).isEqualTo(OptionalInt.of(7));
            assertThat(failed.trace()).isEqualTo("""
                    line 3, in minimize
                        return step(x0, 0);
                    line 7, in step
                        x[0] = 1 / n;""");
        });
    }

    @Test
    void tellsWhatDoesNotCompile() throws SandboxException {
        Outcome outcome = run(
                "package mine; class A {\n    static double[] minimize(Oracle oracle, double[] x0) {\n"
                        + "        return x;\n    }\n}\n",
                new Bowls(1, 9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.syntax()).isTrue();
            assertThat(failed.line()).isEqualTo(OptionalInt.of(3));
            assertThat(failed.message()).isEqualTo("cannot find symbol; symbol: variable x; location: class A");
            assertThat(failed.trace()).isEqualTo("line 3\n    return x;\n           ^");
        });
    }

    @Test
    void keepsTheHeapThatTheLimitsGrant() throws SandboxException {
        String takes = "class A { static byte[][] kept; static double[] minimize(Oracle o, double[] x0) {"
                + " kept = new byte[%d][1 << 20]; System.out.println(kept.length); return x0; } }";
        Limits less = new Limits(LIMITS.cpu(), LIMITS.wall(), 128L << 20, 4000);

        assertThat(run(takes.formatted(380), new Bowls(1, 9))).isInstanceOf(Outcome.Completed.class);
        assertThat(run(takes.formatted(600), new Bowls(1, 9)))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.kind()).isEqualTo("OutOfMemoryError"));
        assertThat(sandbox.run(new Program(takes.formatted(150)), less, new Bowls(1, 9)))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.kind()).isEqualTo("OutOfMemoryError"));
        assertThat(sandbox.run(new Program(takes.formatted(80)), less, new Bowls(1, 9)))
                .isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void countsTheProcessorTimeOfAllThreadsFromTheProgramOn() throws SandboxException {
        Limits limits = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(40), 512L << 20, 100);
        String busy = """
                class A {
                    static double[] minimize(Oracle oracle, double[] x0) {
                        for (int i = 0; i < 3; i++) new Thread(A::spin).start();
                        spin();
                        return x0;
                    }

                    static void spin() {
                        while (true) Math.sqrt(2);
                    }
                }
                """;

        Outcome outcome = sandbox.run(new Program(busy), limits, new Bowls(1, 9));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Ended.class, ended -> {
            assertThat(ended.cause()).isEqualTo(Outcome.Cause.CPU_TIME);
            assertThat(ended.detail()).isEqualTo("It used more than 1 s of processor time.");
            assertThat(ended.cpu()).isEqualTo(Duration.ofSeconds(1));
        });
    }

    @Test
    void theSameProgramIsTheSameRunWithAnyChanceInIt() throws SandboxException {
        String chance = """
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.*;

                class A {
                    enum Colour { RED, GREEN, BLUE, WHITE }

                    static double[] minimize(Oracle oracle, double[] x0) {
                        Random fresh = new Random(), other = new java.util.Random ( ) {};
                        System.out.println(fresh.nextLong() != new Random().nextLong());
                        System.out.println(fresh.nextGaussian() + " " + other.nextInt() + " " + Math.random());
                        System.out.println(ThreadLocalRandom.current().nextInt() + " " + new SplittableRandom().nextInt());
                        List<Integer> cards = IntStream.range(0, 20).boxed().collect(Collectors.toList());
                        Collections.shuffle(cards);
                        System.out.println(cards);
                        System.out.println(Set.of("a", "b", "c", "d", "e") + " " + Map.of(1, 2, 3, 4, 5, 6, 7, 8));
                        System.out.println(new HashSet<>(List.of(Colour.values())) + " " + new Object().hashCode());
                        double sum = 0;
                        for (int i = 0; i < 5000; i++) sum += Math.sin(i) * Math.exp(Math.cos(i)) + Math.pow(i, 0.1);
                        System.out.println(sum);
                        return x0;
                    }
                }
                """;

        Outcome once = run(chance, new Bowls(2, 9));

        assertThat(once).as("%s", once).isInstanceOf(Outcome.Completed.class);
        assertThat(once.log()).startsWith("true\n");
        for (int i = 0; i < 3; i++)
            assertThat(run(chance, new Bowls(2, 9)).log()).isEqualTo(once.log());
    }

    @Test
    void computesTheFunctionsOfStrictMath() throws SandboxException {
        String compared = """
                class A {
                    static double[] minimize(Oracle oracle, double[] x0) {
                        int differ = 0;
                        for (int i = 0; i < 200_000; i++) {
                            double x = (i - 100_000) * 1.2345e-3, y = Math.abs(x) + 1e-9;
                            if (Math.sin(x) != StrictMath.sin(x) || Math.cos(x) != StrictMath.cos(x)) differ++;
                            if (Math.tan(x) != StrictMath.tan(x) || Math.exp(x) != StrictMath.exp(x)) differ++;
                            if (Math.log(y) != StrictMath.log(y) || Math.log10(y) != StrictMath.log10(y)) differ++;
                            if (Math.pow(y, x) != StrictMath.pow(y, x) || Math.tanh(x) != StrictMath.tanh(x)) differ++;
                        }
                        System.out.println(differ);
                        return x0;
                    }
                }
                """;

        assertThat(run(compared, new Bowls(1, 9)).log()).isEqualTo("0\n");
    }

    @Test
    void letsAProgramHaveThreadsOfItsOwn() throws SandboxException {
        String shared = """
                import java.util.concurrent.*;
                import java.util.stream.*;

                class A {
                    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
                        ExecutorService four = Executors.newFixedThreadPool(4);
                        Future<?>[] asked = new Future<?>[20];
                        for (int i = 0; i < asked.length; i++) asked[i] = four.submit(() -> oracle.gradient(x0));
                        for (Future<?> one : asked) one.get();
                        System.out.println(oracle.used());
                        return x0;
                    }
                }
                """;

        assertThat(run(shared, new Bowls(1, 50)).log()).isEqualTo("20\n");
        String parallel = "class A { static double[] minimize(Oracle o, double[] x0) { System.out.println("
                + "java.util.stream.IntStream.range(0, 9999).parallel().mapToDouble(Math::log1p).sum()); return x0; } }";
        assertThat(run(parallel, new Bowls(1, 9)).log())
                .isEqualTo(run(parallel, new Bowls(1, 9)).log());
    }

    @Test
    void saysWhatIsMissing() throws SandboxException {
        assertThat(unfit("class A { static double[] minimise(Oracle o, double[] x0) { return x0; } }"))
                .isEqualTo("There is no static method minimize(Oracle oracle, double[] x0).");
        assertThat(unfit("class A { static double[] minimize(double[] x0) { return x0; } }"))
                .isEqualTo("There is no static method minimize(Oracle oracle, double[] x0); yours takes (double[]).");
        assertThat(unfit("class A { double[] minimize(Oracle o, double[] x0) { return x0; } }"))
                .isEqualTo("The method minimize must be static.");
        assertThat(unfit("class A { static void minimize(Oracle o, double[] x0) {} }"))
                .isEqualTo("minimize returned nothing; it should return the point it stands by, 2 numbers.");
        assertThat(unfit("class A { static double[] minimize(Oracle o, double[] x0) { return new double[3]; } }"))
                .isEqualTo("minimize returned double[3]; it should return the point it stands by, 2 numbers.");
        assertThat(unfit("class A { static String minimize(Oracle o, double[] x0) { return \"down\"; } }"))
                .isEqualTo("minimize returned a String; it should return the point it stands by, 2 numbers.");
    }

    @Test
    void servesMoreThreadsThanItHasIdleMachines() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String source = "class A { static double[] minimize(Oracle o, double[] x0) { System.out.print(" + i
                        + "); return x0; } }";
                outcomes.add(threads.submit(() -> run(source, new Bowls(1, 9))));
            }
            for (int i = 0; i < 4; i++) assertThat(outcomes.get(i).get().log()).isEqualTo("" + i);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDialogueThatThrowsIsOurFault() {
        assertThatThrownBy(() -> run("class A {}", question -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(SandboxException.class)
                .hasRootCauseMessage("ours");
    }

    private String unfit(String source) throws SandboxException {
        Bowls bowls = new Bowls(1, 9);
        assertThat(run(source, bowls)).isInstanceOf(Outcome.Stopped.class);
        return bowls.unfit;
    }

    private Outcome run(String source, Dialogue dialogue) throws SandboxException {
        return sandbox.run(new Program(source), LIMITS, dialogue);
    }
}
