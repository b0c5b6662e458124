package dev.talweg.engine.schedule;

/** The schedules by the names that settings use, each laid over the whole of a run. */
public enum Decay {
    /** Stays as it is. */
    CONSTANT("constant") {
        @Override
        public Schedule over(int steps, double rate) {
            return new Constant(rate);
        }
    },
    /** Halves after each quarter of the run. */
    STEP("step") {
        @Override
        public Schedule over(int steps, double rate) {
            return new StepDecay(rate, StrictMath.max(1, (steps + 3) / 4), 0.5);
        }
    },
    /** Falls evenly to a hundredth at the end of the run. */
    EXPONENTIAL("exponential") {
        @Override
        public Schedule over(int steps, double rate) {
            return new ExponentialDecay(rate, StrictMath.pow(0.01, 1.0 / steps));
        }
    },
    /** Falls to nothing along half a cosine wave. */
    COSINE("cosine") {
        @Override
        public Schedule over(int steps, double rate) {
            return new CosineAnnealing(rate, 0, steps);
        }
    };

    private final String key;

    Decay(String key) {
        this.key = key;
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /**
     * The schedule for a run of so many steps.
     *
     * @param steps at least 1
     * @param rate the learning rate of the first step
     */
    public abstract Schedule over(int steps, double rate);
}
