package dev.talweg.chaos;

import java.util.List;
import java.util.Random;

/**
 * Something to hand in, out of few: the same source must earn the same each time. Programs sleep, on each of the 13
 * instances anew, so that some are always being judged and the machine's processors stay free for those who are killed.
 */
record Source(String language, String text, boolean practice) {

    private static final List<String> RATES = List.of("0.05", "0.1", "0.15");
    private static final List<String> SECONDS = List.of("0.02", "0.05", "0.1");

    private static final String PROGRAM = """
            import time
            time.sleep(%s)
            def minimize(oracle, x0):
                x = x0
                for _ in range(15):
                    x = x - %s * oracle.gradient(x)
                return x
            """;

    static final String EXERCISE = "learning-rate-on-a-bowl";

    static Source any(Random random) {
        String rate = RATES.get(random.nextInt(RATES.size()));
        boolean practice = random.nextInt(6) == 0;
        if (random.nextBoolean())
            return new Source("settings", "optimiser: gradient-descent\nlearningRate: " + rate + "\n", practice);
        String seconds = SECONDS.get(random.nextInt(SECONDS.size()));
        return new Source("python", PROGRAM.formatted(seconds, rate), practice);
    }

    String path() {
        return "/api/workshops/DEMO/exercises/" + EXERCISE + (practice ? "/practice" : "/submissions");
    }
}
