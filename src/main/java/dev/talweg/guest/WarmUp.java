package dev.talweg.guest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Everything once before there is a program: what a first program would wait for is loaded and compiled by then, and
 * nothing has to be opened late.
 */
final class WarmUp {

    private static final int CALLS = 300;
    private static final String SAMPLE = """
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Solution {
                private record Step(double[] x, double rate) {}

                static double[] minimize(Oracle oracle, double[] x0) {
                    double[] x = x0.clone();
                    List<Step> steps = new ArrayList<>();
                    Map<String, Integer> counts = new HashMap<>();
                    Random chance = new Random();
                    DoubleUnaryOperator damped = rate -> rate * 0.5;
                    try {
                        while (oracle.remaining() > 1) {
                            double[] g = oracle.gradient(x);
                            for (int i = 0; i < x.length; i++) x[i] -= damped.applyAsDouble(0.1) * g[i];
                            if (chance.nextDouble() < 0.01) steps.add(new Step(x.clone(), Math.sqrt(oracle.value(x))));
                            counts.merge("step " + oracle.used() % 3, 1, Integer::sum);
                        }
                    } catch (BudgetExceeded e) {
                        System.out.println("spent");
                    }
                    System.out.println(Arrays.toString(x) + IntStream.range(0, 3).mapToDouble(i -> i).sum());
                    System.out.printf("%d %.3f %s%n", steps.size(), Math.exp(x[0]), counts);
                    return x;
                }
            }
            """;

    private WarmUp() {}

    static void with(Javac javac) throws Throwable {
        String broken = SAMPLE.replace("return x;", "return y;");
        try {
            javac.compile(new Source(broken));
        } catch (Refused expected) {
            Failure.of(expected, new Source(broken)).packed();
        }
        Map<String, byte[]> classes = javac.compile(new Source(SAMPLE));
        new Tasks(new Channel(answers(), OutputStream.nullOutputStream()), classes).run();
        Failure.of(new IllegalStateException("warm"), new Source(SAMPLE)).packed();
    }

    /** All that the other side would say. */
    private static InputStream answers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Channel other = new Channel(InputStream.nullInputStream(), bytes);
        ByteBuffer task = Channel.buffer(17 + 16)
                .put((byte) 1)
                .putInt(2)
                .putInt(CALLS)
                .putInt(0)
                .putInt(0);
        other.send(Channel.ANSWER, task.putDouble(1).putDouble(1).array());
        for (int used = 1; used < CALLS; used++) {
            ByteBuffer answer = Channel.buffer(5 + 16).put((byte) 0).putInt(used);
            other.send(Channel.ANSWER, answer.putDouble(0.1).putDouble(0.1).array());
        }
        other.send(Channel.ANSWER, new byte[0]);
        other.send(Channel.ANSWER, new byte[] {0});
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
