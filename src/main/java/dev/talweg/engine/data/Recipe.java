package dev.talweg.engine.data;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables of examples that nobody has measured: made up by chance, the same for the same numbers of it. */
public enum Recipe {
    /**
     * A noisy stream: 12 normal features, neighbours correlated by ½; the label is a sum of them with weights by chance,
     * and noise of deviation 2.
     */
    STREAM {
        @Override
        public DataSet make(int size, Random random) {
            int features = 12;
            double[] weights = IntStream.range(0, features)
                    .mapToDouble(j -> 3 * random.nextDouble() - 1.5)
                    .toArray();
            double[][] rows = new double[size][features];
            double[] labels = new double[size];
            for (int i = 0; i < size; i++) {
                double before = random.nextGaussian();
                for (int j = 0; j < features; j++) {
                    before = 0.5 * before + StrictMath.sqrt(0.75) * random.nextGaussian();
                    rows[i][j] = before;
                    labels[i] += weights[j] * before;
                }
                labels[i] += 2 * random.nextGaussian();
            }
            return new DataSet(named("x", features), rows, labels);
        }
    },

    /**
     * Stars for films: {@value #VIEWERS} viewers, {@value #FILMS_SHOWN} films, and two tastes that both have in some measure.
     * A row is a viewer and a film, each pair at most once; the label is from 1 to 5 in halves.
     */
    FILMS {
        @Override
        public DataSet make(int size, Random random) {
            double[][] viewers = tastes(VIEWERS, random);
            double[][] films = tastes(FILMS_SHOWN, random);
            int[] pairs = new Shuffle(random.nextLong()).order(VIEWERS * FILMS_SHOWN);
            if (size > pairs.length) throw new IllegalArgumentException("there are " + pairs.length + " pairs");
            double[][] rows = new double[size][];
            double[] labels = new double[size];
            for (int k = 0; k < size; k++) {
                int u = pairs[k] / FILMS_SHOWN;
                int i = pairs[k] % FILMS_SHOWN;
                double[] p = viewers[u];
                double[] q = films[i];
                double stars = 3.2 + 0.4 * (p[0] + q[0]) + 0.8 * (p[1] * q[1] + p[2] * q[2]);
                rows[k] = new double[] {u, i};
                labels[k] = StrictMath.max(
                        1, StrictMath.min(5, StrictMath.rint(2 * (stars + 0.3 * random.nextGaussian())) / 2));
            }
            return new DataSet(List.of("viewer", "film"), rows, labels);
        }
    },

    /**
     * Loans and whether they were repaid: income, debt, years employed, late payments, savings and the district, and
     * last the group, 0 or 1. The group itself decides nothing, but income and district go with it.
     */
    CREDIT {
        @Override
        public DataSet make(int size, Random random) {
            double[][] rows = new double[size][];
            double[] labels = new double[size];
            for (int i = 0; i < size; i++) {
                double group = i % 2;
                double income = 0.9 * group + random.nextGaussian();
                double district = 1.2 * group + 0.6 * random.nextGaussian();
                double years = 0.5 * income + random.nextGaussian();
                double debt = -0.4 * income + random.nextGaussian();
                double late = 0.6 * debt + random.nextGaussian();
                double savings = 0.8 * income - 0.3 * debt + 0.5 * random.nextGaussian();
                double score = 0.3 + income + 0.6 * years - 0.9 * debt - 1.2 * late + 0.5 * savings;
                labels[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-score)) ? 1 : 0;
                rows[i] = new double[] {income, debt, years, late, savings, district, group};
            }
            return new DataSet(
                    List.of("income", "debt", "years", "late", "savings", "district", "group"), rows, labels);
        }
    };

    /** How many viewers there are in {@link #FILMS}. */
    public static final int VIEWERS = 40;

    /** How many films. */
    public static final int FILMS_SHOWN = 30;

    /** A table of so many examples. */
    public abstract DataSet make(int size, Random random);

    private static double[][] tastes(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()})
                .toArray(double[][]::new);
    }

    private static List<String> named(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }
}
