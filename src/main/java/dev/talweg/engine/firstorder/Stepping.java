package dev.talweg.engine.firstorder;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.schedule.Feedback;
import dev.talweg.engine.schedule.Schedule;

/** Asks for a gradient, steps, and so on, with the rate that a schedule gives. */
public record Stepping(Update update, Schedule schedule) implements Descent {

    @Override
    public void walk(double[] x, Slope slope) {
        double[] gradient = new double[x.length];
        if (schedule instanceof Feedback feedback) {
            walk(x, slope, gradient, feedback);
        } else if (schedule.cyclesMomentum()) {
            for (int step = 0; slope.gradient(x, gradient); step++) {
                update.momentum(schedule.momentum(step));
                update.step(x, gradient, schedule.rate(step));
            }
        } else {
            for (int step = 0; slope.gradient(x, gradient); step++) update.step(x, gradient, schedule.rate(step));
        }
    }

    /** The schedule hears the value after every step, before it gives the rate of the next one. */
    private void walk(double[] x, Slope slope, double[] gradient, Feedback feedback) {
        double value = slope.valueAndGradient(x, gradient);
        for (int step = 0; !Double.isNaN(value); step++) {
            if (step > 0) feedback.told(value);
            update.step(x, gradient, feedback.rate(step));
            value = slope.valueAndGradient(x, gradient);
        }
    }
}
