package dev.talweg.engine;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Recipe;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.function.Ackley;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rastrigin;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.function.StyblinskiTang;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.learning.FairLogisticLoss;
import dev.talweg.engine.learning.HingeLoss;
import dev.talweg.engine.learning.LinearLoss;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.learning.LowRankLoss;
import dev.talweg.engine.learning.MatrixFactorisation;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.Ratings;
import dev.talweg.engine.learning.SoftmaxLoss;
import dev.talweg.engine.learning.network.Activation;
import dev.talweg.engine.learning.network.DeepSigmoid;
import dev.talweg.engine.learning.network.Network;
import dev.talweg.engine.learning.network.NormalisedNetwork;
import dev.talweg.engine.learning.network.RecurrentProduct;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Transform;
import dev.talweg.engine.quantum.Hamiltonian;
import dev.talweg.engine.quantum.VariationalCircuit;
import dev.talweg.engine.quantum.VariationalEnergy;
import dev.talweg.engine.tuning.ValidationLoss;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One of every kind of objective, each with a start: what is tried on all of them is tried on these. */
public final class Specimens {

    /** An objective with a name and a point to start from. */
    public record Specimen(String name, Objective objective, double[] start) {}

    private Specimens() {}

    /** All of them, made anew. */
    public static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        for (TestFunction function : TestFunction.values()) {
            all.add(new Specimen(function.key(), function.inThePlane(), function.start()));
        }
        Random random = new Random(11);
        all.add(new Specimen(
                "bowl, 10-D", Quadratic.bowl(100, Rotation.drawn(10, random::nextGaussian)), normal(random, 10, 2)));
        all.add(new Specimen("rosenbrock, 5-D", drawn(new Rosenbrock(100, 5)), normal(random, 5, 0.5)));
        all.add(new Specimen("rastrigin, 5-D", drawn(new Rastrigin(5)), normal(random, 5, 1)));
        all.add(new Specimen("ackley, 5-D", drawn(new Ackley(5)), normal(random, 5, 1)));
        all.add(new Specimen("styblinski-tang, 5-D", drawn(new StyblinskiTang(5)), normal(random, 5, 1)));
        learning(all, random);
        networks(all, random);
        quantum(all, random);
        return all;
    }

    private static void learning(List<Specimen> all, Random random) {
        DataSet numbers = examples(random, 2, 0);
        DataSet twoClasses = examples(random, 2, 2);
        all.add(zeroes("least squares", new LinearLoss(numbers, Penalty.none())));
        all.add(zeroes("ridge", new LinearLoss(numbers, Penalty.ridge(0.1))));
        all.add(zeroes("lasso", new LinearLoss(numbers, Penalty.lasso(0.1))));
        all.add(zeroes("logistic", new LogisticLoss(twoClasses, Penalty.ridge(0.01))));
        all.add(zeroes("hinge", new HingeLoss(signed(twoClasses), Penalty.ridge(0.1))));
        all.add(zeroes("softmax", new SoftmaxLoss(examples(random, 2, 3), 3, Penalty.ridge(0.01))));
        int[] users = IntStream.range(0, 60).map(i -> i % 8).toArray();
        int[] items = IntStream.range(0, 60).map(i -> i * 7 % 9).toArray();
        double[] stars = random.doubles(60, 1, 5).map(Math::rint).toArray();
        MatrixFactorisation recommender = new MatrixFactorisation(new Ratings(8, 9, users, items, stars), 2, 0.1);
        all.add(new Specimen("recommender", recommender, recommender.start(0.1, random)));
        madeUp(all);
    }

    private static void madeUp(List<Specimen> all) {
        Random random = new Random(5);
        double[][] pairs = IntStream.range(0, 60)
                .mapToObj(i -> new double[] {i % 8, i * 7 % 9})
                .toArray(double[][]::new);
        DataSet stars = new DataSet(
                List.of("user", "item"),
                pairs,
                random.doubles(60, 1, 5).map(Math::rint).toArray());
        LowRankLoss ratings = new LowRankLoss(stars, new LowRankLoss.Shape(8, 9, 2), Penalty.ridge(0.001));
        all.add(new Specimen("mean of ratings", ratings, ratings.start(0.1, random)));
        all.add(zeroes("fair credit", new FairLogisticLoss(Recipe.CREDIT.make(60, random), 0.01, 10)));
        Split loans = Split.of(Recipe.CREDIT.make(40, random), 0.5, 1).normalised();
        all.add(new Specimen("tuning", new ValidationLoss(loans, 10), new double[] {-1, -2}));
    }

    private static void networks(List<Specimen> all, Random random) {
        DataSet classes = examples(random, 2, 3);
        Network network = new Network(classes, new Network.Shape(List.of(6), Activation.TANH, 3), Penalty.none());
        all.add(new Specimen("network", network, network.start(random)));
        NormalisedNetwork normalised = new NormalisedNetwork(classes, 5, 3);
        all.add(new Specimen("normalised network", normalised, normalised.start(random)));
        DeepSigmoid deep = new DeepSigmoid(examples(random, 2, 0), 8, 5);
        all.add(new Specimen("deep sigmoid", deep, normal(random, deep.dimension(), 0.5)));
        RecurrentProduct recurrent = new RecurrentProduct(2, 12);
        all.add(new Specimen("recurrent product", recurrent, normal(random, recurrent.dimension(), 0.7)));
    }

    private static void quantum(List<Specimen> all, Random random) {
        VariationalEnergy hydrogen = new VariationalEnergy(Hamiltonian.hydrogen(), new VariationalCircuit(2, 2));
        VariationalEnergy chain = new VariationalEnergy(Hamiltonian.ising(3, 1, 0.5), new VariationalCircuit(3, 2));
        all.add(new Specimen("hydrogen molecule", hydrogen, normal(random, hydrogen.dimension(), 0.3)));
        all.add(new Specimen("hydrogen, turned", drawn(hydrogen), normal(random, hydrogen.dimension(), 0.3)));
        all.add(new Specimen("ising chain", chain, normal(random, chain.dimension(), 0.3)));
    }

    private static Specimen zeroes(String name, Objective objective) {
        return new Specimen(name, objective, new double[objective.dimension()]);
    }

    private static Objective drawn(Objective family) {
        return Transform.drawn(family.dimension(), 0.5, 3).of(family);
    }

    /** Forty examples; as many classes, or a number to be predicted where that is 0. */
    private static DataSet examples(Random random, int features, int classes) {
        double[][] rows = IntStream.range(0, 40)
                .mapToObj(i -> normal(random, features, 1))
                .toArray(double[][]::new);
        double[] labels = IntStream.range(0, 40)
                .mapToDouble(i -> {
                    double score = 1.5 * rows[i][0] - rows[i][1] + 0.5 * random.nextGaussian();
                    return classes == 0
                            ? score
                            : Math.max(0, Math.min(classes - 1, Math.rint(score + (classes - 1) / 2.0)));
                })
                .toArray();
        return new DataSet(IntStream.range(0, features).mapToObj(i -> "x" + i).toList(), rows, labels);
    }

    private static DataSet signed(DataSet data) {
        double[] labels = data.labels();
        for (int i = 0; i < labels.length; i++) labels[i] = 2 * labels[i] - 1;
        return new DataSet(data.names(), data.rows(), labels);
    }

    private static double[] normal(Random random, int count, double deviation) {
        return IntStream.range(0, count)
                .mapToDouble(i -> deviation * random.nextGaussian())
                .toArray();
    }
}
