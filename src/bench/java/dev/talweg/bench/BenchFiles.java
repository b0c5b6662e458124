package dev.talweg.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The inputs of the workloads, little-endian float64 and int32 in target/bench, so that programs in other languages
 * read the very same numbers. Made from a fixed seed; `main` writes them, whatever was there.
 */
public final class BenchFiles {

    static final Path FOLDER = Path.of("target", "bench");

    private static final Random RANDOM = new Random(12345);

    private BenchFiles() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        write(
                "w2_starts.f64",
                IntStream.range(0, 2000)
                        .mapToDouble(i -> 10 * RANDOM.nextDouble() - 5)
                        .toArray());
        logistic("w3", 10_000, 100, 0.3);
        logistic("w4", 100_000, 50, 0.4);
        write("w4_perm.i32", permutation(100_000));
        digits();
        write("w6_W1.f64", normal(64 * 64, Math.sqrt(2.0 / 64)));
        write("w6_W2.f64", normal(10 * 64, Math.sqrt(2.0 / 64)));
        write(
                "w6_perm.i32",
                IntStream.range(0, 5)
                        .flatMap(epoch -> IntStream.of(permutation(1797)))
                        .toArray());
        ratings();
    }

    /** Reads doubles; writes all files first where there are none. */
    static double[] doubles(String name) {
        ByteBuffer bytes = bytes(name);
        double[] numbers = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(numbers);
        return numbers;
    }

    /** Reads integers; writes all files first where there are none. */
    static int[] integers(String name) {
        ByteBuffer bytes = bytes(name);
        int[] numbers = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer bytes(String name) {
        try {
            if (!Files.exists(FOLDER.resolve("w7_Q.f64"))) main(new String[0]);
            return ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve(name))).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void logistic(String name, int examples, int features, double spread) throws IOException {
        double[] table = normal(examples * features, 1);
        double[] truth = normal(features, spread);
        double[] labels = new double[examples];
        for (int i = 0; i < examples; i++) {
            double z = 0;
            for (int j = 0; j < features; j++) z += table[i * features + j] * truth[j];
            labels[i] = RANDOM.nextDouble() < 1 / (1 + StrictMath.exp(-z)) ? 1 : 0;
        }
        write(name + "_X.f64", table);
        write(name + "_y.f64", labels);
    }

    private static void digits() throws IOException {
        double[] pixels = new double[1797 * 64];
        int[] digits = new int[1797];
        int row = 0;
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "data", "digits.csv"))
                .subList(1, 1798)) {
            String[] cells = line.split(",");
            for (int j = 0; j < 64; j++) pixels[row * 64 + j] = Integer.parseInt(cells[j]) / 16.0;
            digits[row++] = Integer.parseInt(cells[64]);
        }
        write("w5_X.f64", pixels);
        write("w5_y.i32", digits);
    }

    private static void ratings() throws IOException {
        int users = 943;
        int items = 1682;
        double[] p = normal(users * 8, 0.5);
        double[] q = normal(items * 8, 0.5);
        double[] userBias = normal(users, 0.4);
        double[] itemBias = normal(items, 0.4);
        int[] cells = IntStream.of(permutation(users * items)).limit(100_000).toArray();
        double[] ratings = new double[cells.length];
        for (int k = 0; k < cells.length; k++) {
            int user = cells[k] / items;
            int item = cells[k] % items;
            double sum = 3.5 + userBias[user] + itemBias[item] + 0.3 * RANDOM.nextGaussian();
            for (int j = 0; j < 8; j++) sum += p[user * 8 + j] * q[item * 8 + j];
            ratings[k] = Math.max(1, Math.min(5, Math.rint(sum)));
        }
        write("w7_u.i32", IntStream.of(cells).map(cell -> cell / items).toArray());
        write("w7_i.i32", IntStream.of(cells).map(cell -> cell % items).toArray());
        write("w7_r.f64", ratings);
        write("w7_P.f64", normal(users * 16, 0.1));
        write("w7_Q.f64", normal(items * 16, 0.1));
    }

    private static double[] normal(int count, double deviation) {
        return IntStream.range(0, count)
                .mapToDouble(i -> deviation * RANDOM.nextGaussian())
                .toArray();
    }

    private static int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = RANDOM.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static void write(String name, double[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        Files.write(FOLDER.resolve(name), bytes.array());
    }

    private static void write(String name, int[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        Files.write(FOLDER.resolve(name), bytes.array());
    }
}
