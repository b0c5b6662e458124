package dev.talweg.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of all that was handed in. Safe for use by any thread. */
final class Tally {

    /** When something was handed in. */
    enum Phase {
        EVENING("evening"),
        RUSH("rush");

        private final String word;

        Phase(String word) {
            this.word = word;
        }
    }

    private final Map<Phase, List<Double>> millis = new EnumMap<>(Phase.class);
    private final Map<String, Integer> faults = new TreeMap<>();
    private int handedIn;
    private int accepted;
    private int refused;
    private int ended;

    synchronized void handedIn() {
        handedIn++;
    }

    synchronized void accepted() {
        accepted++;
    }

    /** Asked to come later, which is no error. */
    synchronized void refused() {
        refused++;
    }

    synchronized void judged(Phase phase, double waitedMillis) {
        millis.computeIfAbsent(phase, any -> new ArrayList<>()).add(waitedMillis);
        ended++;
    }

    /** Something was handed in and will never be judged. */
    synchronized void lost(String why) {
        fault(why);
        ended++;
    }

    synchronized void fault(String what) {
        faults.merge(what, 1, Integer::sum);
    }

    synchronized int handedInSoFar() {
        return handedIn;
    }

    synchronized int unfinished() {
        return handedIn - ended;
    }

    synchronized int errors() {
        return faults.values().stream().mapToInt(Integer::intValue).sum() + unfinished();
    }

    synchronized String report() {
        StringBuilder report = new StringBuilder();
        List<Double> all = new ArrayList<>();
        millis.forEach((phase, some) -> {
            report.append(String.format(
                    "verdict in the %-8s %4d judged, %s%n", phase.word + ":", some.size(), new Latencies(some)));
            all.addAll(some);
        });
        faults.forEach((what, times) -> report.append(String.format("error, %d times: %s%n", times, what)));
        if (unfinished() > 0) report.append(String.format("error, %d times: no verdict%n", unfinished()));
        return report.append(String.format(
                        "handed in %d, accepted %d, asked to come later %d, judged %d, verdict %s, errors %d",
                        handedIn, accepted, refused, all.size(), new Latencies(all), errors()))
                .toString();
    }
}
