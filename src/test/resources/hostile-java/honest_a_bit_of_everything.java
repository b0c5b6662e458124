// Expect: COMPLETED
// Log: (steps 40, deep 3000\n\{UP=\d+, DOWN=\d+\} 1.1 PT1M30S\n\[40, 3000\]\n0.000 \[1, 2, 3, 4, 5\]\n20000036\n){2}
import java.math.BigDecimal;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.regex.Pattern;
import java.util.stream.*;

public final class Everything {

    sealed interface Step permits Long, Short {}

    record Long(double size) implements Step {}

    record Short() implements Step {}

    enum Way { UP, DOWN }

    private static final Map<Way, Integer> COUNTS = new EnumMap<>(Way.class);

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        double[] x = x0.clone();
        Deque<Step> steps = new ArrayDeque<>();
        while (oracle.remaining() > 10) {
            double[] g = oracle.gradient(x);
            double norm = Math.sqrt(Arrays.stream(g).map(v -> v * v).sum());
            steps.push(norm > 1e-3 ? new Long(norm) : new Short());
            for (int i = 0; i < x.length; i++) x[i] -= 0.3 * g[i];
            COUNTS.merge(steps.peek() instanceof Long ? Way.DOWN : Way.UP, 1, Integer::sum);
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Integer> deep = pool.submit(() -> depth(3000));
        String text = """
                steps %d, deep %d
                """.formatted(steps.size(), deep.get());
        System.out.print(text);
        System.out.println(COUNTS + " " + new BigDecimal("0.1").add(BigDecimal.ONE) + " " + Duration.ofSeconds(90));
        System.out.println(Pattern.compile("\\d+").matcher(text).results().map(r -> r.group()).collect(Collectors.toList()));
        System.out.printf("%.3f %s%n", oracle.value(x), IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toSet()));
        System.out.println(UUID.randomUUID().toString().length() + new double[20_000_000].length);
        return x;
    }

    private static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }
}
