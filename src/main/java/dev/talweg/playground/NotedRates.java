package dev.talweg.playground;

import dev.talweg.engine.schedule.Feedback;
import dev.talweg.engine.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule that leaves the momentum alone, with a note of every rate that it gave. Used for one run, by one thread.
 */
final class NotedRates implements Feedback {

    private final Schedule schedule;
    private final List<Double> rates = new ArrayList<>();

    NotedRates(Schedule schedule) {
        if (schedule.cyclesMomentum()) throw new IllegalArgumentException("it would be told no momentum: " + schedule);
        this.schedule = schedule;
    }

    @Override
    public double rate(int step) {
        double rate = schedule.rate(step);
        rates.add(rate);
        return rate;
    }

    @Override
    public void told(double loss) {
        if (schedule instanceof Feedback feedback) feedback.told(loss);
    }

    /** In the order of the steps; empty where the method finds its own lengths. */
    List<Double> rates() {
        return rates;
    }
}
