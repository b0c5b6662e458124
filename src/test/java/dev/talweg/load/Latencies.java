package dev.talweg.load;

import java.util.List;

/** How long each of some things took, in milliseconds, shortest first. */
record Latencies(List<Double> millis) {

    Latencies {
        millis = millis.stream().sorted().toList();
    }

    /**
     * The nearest-rank percentile: the least value that at least {@code percent} of all are not above; NaN of none.
     */
    double percentile(double percent) {
        if (!(percent > 0 && percent <= 100)) throw new IllegalArgumentException("percent in (0, 100]: " + percent);
        if (millis.isEmpty()) return Double.NaN;
        return millis.get((int) Math.ceil(percent / 100 * millis.size()) - 1);
    }

    @Override
    public String toString() {
        return String.format(
                "p50 %,.0f ms, p95 %,.0f ms, p99 %,.0f ms, longest %,.0f ms",
                percentile(50), percentile(95), percentile(99), percentile(100));
    }
}
