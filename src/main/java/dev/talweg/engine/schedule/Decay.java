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
    },
    /** Falls to nothing along half a cosine wave three times, each time over twice as many steps. */
    WARM_RESTARTS("warm-restarts") {
        @Override
        public Schedule over(int steps, double rate) {
            return new CosineRestarts(rate, 0, (steps + 6) / 7, 2);
        }
    },
    /** Climbs from a tenth to the whole rate and back, four times; leaves the momentum alone. */
    CYCLICAL("cyclical") {
        @Override
        public Schedule over(int steps, double rate) {
            int slope = StrictMath.max(1, steps / 8);
            return new Cyclical(new Range(rate / 10, rate), Wave.even(slope, slope));
        }
    },
    /**
     * Climbs from a 25th to the whole rate in the first three tenths, then falls to next to nothing; leaves the
     * momentum alone.
     */
    ONE_CYCLE("one-cycle") {
        @Override
        public Schedule over(int steps, double rate) {
            double rise = StrictMath.max(0.3, StrictMath.min(1, 2.0 / steps));
            return new OneCycle(
                    OneCycle.Rates.below(rate, 25, 10_000),
                    new OneCycle.Phases(steps, rise, false, OneCycle.Curve.COSINE));
        }
    },
    /**
     * Climbs evenly from a tenth to the whole rate in the first tenth of the run, then falls to nothing along half a
     * cosine wave.
     */
    WARM_UP("warm-up") {
        @Override
        public Schedule over(int steps, double rate) {
            int up = (steps + 9) / 10;
            return new LinearWarmUp(new CosineAnnealing(rate, 0, StrictMath.max(1, steps - up)), 0.1, 1, up);
        }
    },
    /** Halves, down to a thousandth, when the loss has not fallen by more than 10⁻⁶ for a twentieth of the run. */
    PLATEAU("plateau") {
        @Override
        public Schedule over(int steps, double rate) {
            return new ReduceOnPlateau(
                    rate, 0.5, rate / 1000, new ReduceOnPlateau.Patience(steps / 20, 0, 1e-6, false));
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
     * A fresh schedule for a run of so many steps.
     *
     * @param steps at least 1
     * @param rate the largest learning rate of the run; a schedule that does not climb to it starts with it
     */
    public abstract Schedule over(int steps, double rate);
}
