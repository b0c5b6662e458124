package dev.talweg.engine.descent;

import dev.talweg.engine.schedule.Schedule;

/** Asks for a gradient, steps, and so on, with the rate that a schedule gives. */
record Stepping(Update update, Schedule schedule) implements Descent {

    @Override
    public void walk(double[] x, Slope slope) {
        double[] gradient = new double[x.length];
        for (int step = 0; slope.gradient(x, gradient); step++) update.step(x, gradient, schedule.rate(step));
    }
}
