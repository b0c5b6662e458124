package dev.talweg.engine.method;

import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.schedule.Schedule;

/** A method with all that it needs: the schedule of its rate and its tuning. */
public record Plan(Method method, Schedule schedule, Tuning tuning) {

    /**
     * A fresh descent; with a schedule that is told of the loss, only one.
     *
     * @throws IllegalArgumentException as in {@link Method#descent}
     */
    public Descent descent() {
        return method.descent(schedule, tuning);
    }
}
