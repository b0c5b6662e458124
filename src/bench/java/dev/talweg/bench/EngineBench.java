package dev.talweg.bench;

import dev.talweg.engine.data.Batches;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.learning.MatrixFactorisation;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.Ratings;
import dev.talweg.engine.learning.SoftmaxLoss;
import dev.talweg.engine.learning.network.Activation;
import dev.talweg.engine.learning.network.Network;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.method.Plan;
import dev.talweg.engine.method.Race;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The engine's work as other libraries do it, through the engine's public types and no others. The peers of
 * src/bench/compare.py do the same on the same numbers.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+UseTransparentHugePages") // as NumPy asks for its arrays
public class EngineBench {

    /** Keeps what the peers print: the loss of each step, up to so many of them. */
    private static final class Losses implements StopRule {
        private final int most;
        private int steps;
        private double last;
        private double total;

        Losses(int most) {
            this.most = most;
        }

        @Override
        public boolean stops(double[] x, double value, double[] gradient) {
            if (steps == most) return true;
            steps++;
            last = value;
            total += value;
            return false;
        }
    }

    private static Plan plan(Method method, double rate) {
        return new Plan(method, new Constant(rate), Tuning.usual());
    }

    /** Adam, 10,000 steps, the Rosenbrock valley in the plane. */
    @Benchmark
    public double[] W1_adamOnRosenbrock() {
        double[] x = {-1.2, 1};
        Slope slope = Slope.of(new Rosenbrock(100)).until(StopRule.afterSteps(10_000));
        plan(Method.ADAM, 0.01).descent().walk(x, slope);
        return x;
    }

    @State(Scope.Benchmark)
    public static class Starts {
        final double[][] points = new double[1000][2];

        public Starts() {
            double[] flat = BenchFiles.doubles("w2_starts.f64");
            for (int i = 0; i < flat.length; i++) points[i / 2][i % 2] = flat[i];
        }
    }

    /** A race of 1,000 starts with each of five methods, 500 steps, Himmelblau. */
    @Benchmark
    public double[] W2_raceOnHimmelblau(Starts starts) {
        return List.of(
                        plan(Method.GRADIENT_DESCENT, 0.002),
                        plan(Method.MOMENTUM, 0.001),
                        plan(Method.NESTEROV, 0.001),
                        plan(Method.RMSPROP, 0.01),
                        plan(Method.ADAM, 0.05))
                .stream()
                .mapToDouble(plan -> {
                    Race race = Race.of(new Himmelblau(), starts.points, plan);
                    race.run(500);
                    return Arrays.stream(race.values()).average().orElseThrow();
                })
                .toArray();
    }

    @State(Scope.Benchmark)
    public static class Dense {
        final LogisticLoss plain = LogisticLoss.withoutIntercept(table("w3", 100), Penalty.none());
        final LogisticLoss penalised = LogisticLoss.withoutIntercept(table("w3", 100), Penalty.ridge(1e-4));
    }

    /** Logistic regression, 10,000 × 100, 100 full-batch steps, the loss of each. */
    @Benchmark
    public double W3_logisticFullBatch(Dense data) {
        Losses losses = new Losses(100);
        plan(Method.GRADIENT_DESCENT, 1)
                .descent()
                .walk(new double[100], Slope.of(data.plain).until(losses));
        return losses.last;
    }

    @State(Scope.Benchmark)
    public static class Wide {
        final LogisticLoss loss = LogisticLoss.withoutIntercept(table("w4", 50), Penalty.none());
        final int[] order = BenchFiles.integers("w4_perm.i32");
    }

    /** The same by mini-batches, 100,000 × 50, batches of 32, one epoch, the loss of each batch kept. */
    @Benchmark
    public double W4_logisticMiniBatches(Wide data) {
        Losses losses = new Losses(3125);
        Slope slope = Slope.of(data.loss, Batches.inOrder(data.order), 32);
        plan(Method.GRADIENT_DESCENT, 0.05).descent().walk(new double[50], slope.until(losses));
        return losses.total / 3125;
    }

    @State(Scope.Benchmark)
    public static class Digits {
        final DataSet data = digits();
        final SoftmaxLoss loss = new SoftmaxLoss(data, 10, Penalty.none());
    }

    /** Softmax regression on 1,797 digits, full-batch Adam down to a loss of 0.05. */
    @Benchmark
    public double W5_softmaxOnDigits(Digits digits) {
        Losses losses = new Losses(Integer.MAX_VALUE);
        Slope slope = Slope.of(digits.loss).until(losses.or(StopRule.atValue(0.05)));
        plan(Method.ADAM, 0.1).descent().walk(new double[650], slope);
        return losses.steps - 1;
    }

    @State(Scope.Benchmark)
    public static class Layers {
        final Network network =
                new Network(digits(), new Network.Shape(List.of(64), Activation.RELU, 10), Penalty.none());
        final double[] start = new double[network.dimension()];
        final int[][] orders = new int[5][];

        public Layers() {
            double[] first = BenchFiles.doubles("w6_W1.f64");
            double[] second = BenchFiles.doubles("w6_W2.f64");
            for (int unit = 0; unit < 64; unit++) System.arraycopy(first, unit * 64, start, unit * 65, 64);
            for (int unit = 0; unit < 10; unit++) System.arraycopy(second, unit * 64, start, (64 + unit) * 65, 64);
            int[] order = BenchFiles.integers("w6_perm.i32");
            for (int epoch = 0; epoch < 5; epoch++) {
                orders[epoch] = Arrays.copyOfRange(order, epoch * 1797, (epoch + 1) * 1797);
            }
        }
    }

    /** A network 64-64-10 on the digits, batches of 64, momentum, five epochs. */
    @Benchmark
    public double W6_networkOnDigits(Layers layers) {
        Losses losses = new Losses(5 * 29);
        Slope slope = Slope.of(layers.network, Batches.inOrder(layers.orders), 64);
        plan(Method.MOMENTUM, 0.05).descent().walk(layers.start.clone(), slope.until(losses));
        return losses.last;
    }

    @State(Scope.Benchmark)
    public static class Recommender {
        final MatrixFactorisation loss = new MatrixFactorisation(
                new Ratings(
                        943,
                        1682,
                        BenchFiles.integers("w7_u.i32"),
                        BenchFiles.integers("w7_i.i32"),
                        BenchFiles.doubles("w7_r.f64")),
                16,
                0.05);
        final double[] start = new double[loss.dimension()];
        final int[] order = IntStream.range(0, loss.terms()).toArray();

        public Recommender() {
            System.arraycopy(BenchFiles.doubles("w7_P.f64"), 0, start, 0, 943 * 16);
            System.arraycopy(BenchFiles.doubles("w7_Q.f64"), 0, start, 943 * 16, 1682 * 16);
        }
    }

    /** Matrix factorisation, 100,000 ratings, rank 16, one epoch of one rating at a time. */
    @Benchmark
    public double W7_matrixFactorisation(Recommender data) {
        return data.loss.epoch(data.start.clone(), data.order, 0.01);
    }

    /** L-BFGS with a memory of 10 down to a gradient of 1e-8 on W3's data with an L2 penalty. */
    @Benchmark
    public double W8_lBfgsOnLogistic(Dense data) {
        double[] w = new double[100];
        Method.L_BFGS
                .descent(new Constant(1), Tuning.usual().with("tolerance", 1e-8))
                .walk(w, Slope.of(data.penalised));
        return data.penalised.value(w);
    }

    private static DataSet table(String name, int features) {
        return table(BenchFiles.doubles(name + "_X.f64"), BenchFiles.doubles(name + "_y.f64"), features);
    }

    private static DataSet digits() {
        double[] labels =
                IntStream.of(BenchFiles.integers("w5_y.i32")).asDoubleStream().toArray();
        return table(BenchFiles.doubles("w5_X.f64"), labels, 64);
    }

    private static DataSet table(double[] flat, double[] labels, int features) {
        return new DataSet(
                IntStream.range(0, features).mapToObj(j -> "x" + j).toList(),
                IntStream.range(0, labels.length)
                        .mapToObj(i -> Arrays.copyOfRange(flat, i * features, (i + 1) * features))
                        .toArray(double[][]::new),
                labels);
    }
}
