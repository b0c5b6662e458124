package dev.talweg.engine.descent;

import dev.talweg.engine.schedule.Schedule;

/** The methods by the names that settings use. A new method is one class and one line here. */
public enum Method {
    GRADIENT_DESCENT("gradient-descent") {
        @Override
        public Descent descent(Schedule schedule, double momentum) {
            return new Stepping(new GradientDescent(), schedule);
        }
    },
    MOMENTUM("momentum") {
        @Override
        public Descent descent(Schedule schedule, double momentum) {
            return new Stepping(new Momentum(momentum), schedule);
        }
    },
    NESTEROV("nesterov") {
        @Override
        public Descent descent(Schedule schedule, double momentum) {
            return new Stepping(new Nesterov(momentum), schedule);
        }
    },
    ADAM("adam") {
        @Override
        public Descent descent(Schedule schedule, double momentum) {
            return new Stepping(new Adam(momentum, 0.999, 1e-8), schedule);
        }
    };

    private final String key;

    Method(String key) {
        this.key = key;
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /**
     * A fresh descent.
     *
     * @param momentum how much of the past a step keeps, from 0 to below 1: μ, or β₁ of Adam; plain gradient descent keeps none
     */
    public abstract Descent descent(Schedule schedule, double momentum);
}
