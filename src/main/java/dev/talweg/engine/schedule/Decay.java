package dev.talweg.engine.schedule;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;

/** The schedules by the names that settings use, each laid over the whole of a run. */
public enum Decay {
    /** Stays as it is. */
    CONSTANT("constant") {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            return new Constant(rate);
        }
    },
    /** Halves after each quarter of the run. */
    STEP("step", Shape.PARTS, Shape.FACTOR) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            int parts = (int) tuning.of(Shape.PARTS);
            return new StepDecay(rate, StrictMath.max(1, (steps + parts - 1) / parts), tuning.of(Shape.FACTOR));
        }
    },
    /** Falls evenly to a hundredth at the end of the run. */
    EXPONENTIAL("exponential", Shape.END) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            return new ExponentialDecay(rate, StrictMath.pow(tuning.of(Shape.END), 1.0 / steps));
        }
    },
    /** Falls to nothing along half a cosine wave. */
    COSINE("cosine", Shape.FLOOR) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            return new CosineAnnealing(rate, rate * tuning.of(Shape.FLOOR), steps);
        }
    },
    /** Falls to nothing along half a cosine wave three times, each time over twice as many steps. */
    WARM_RESTARTS("warm-restarts", Shape.CYCLES, Shape.GROWTH, Shape.FLOOR) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            int growth = (int) tuning.of(Shape.GROWTH);
            int lengths = 0;
            for (int cycle = 0, length = 1; cycle < (int) tuning.of(Shape.CYCLES); cycle++, length *= growth) {
                lengths += length;
            }
            int first = (steps + lengths - 1) / lengths;
            return new CosineRestarts(rate, rate * tuning.of(Shape.FLOOR), first, growth);
        }
    },
    /** Climbs from a tenth to the whole rate and back, four times; leaves the momentum alone. */
    CYCLICAL("cyclical", Shape.WAVES, Shape.TROUGH) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            int slope = StrictMath.max(1, steps / (2 * (int) tuning.of(Shape.WAVES)));
            return new Cyclical(new Range(rate / tuning.of(Shape.TROUGH), rate), Wave.even(slope, slope));
        }
    },
    /**
     * Climbs from a 25th to the whole rate in the first three tenths, then falls to next to nothing; leaves the
     * momentum alone.
     */
    ONE_CYCLE("one-cycle", Shape.RISE, Shape.DIVISOR, Shape.FINAL_DIVISOR) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            double rise = StrictMath.max(tuning.of(Shape.RISE), StrictMath.min(1, 2.0 / steps));
            return new OneCycle(
                    OneCycle.Rates.below(rate, tuning.of(Shape.DIVISOR), tuning.of(Shape.FINAL_DIVISOR)),
                    new OneCycle.Phases(steps, rise, false, OneCycle.Curve.COSINE));
        }
    },
    /**
     * Climbs evenly from a tenth to the whole rate in the first tenth of the run, then falls to nothing along half a
     * cosine wave.
     */
    WARM_UP("warm-up", Shape.CLIMB, Shape.FROM) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            int up = StrictMath.max(1, (int) StrictMath.ceil(steps * tuning.of(Shape.CLIMB) - ROUNDING));
            Schedule after = new CosineAnnealing(rate, 0, StrictMath.max(1, steps - up));
            return new LinearWarmUp(after, tuning.of(Shape.FROM), 1, up);
        }
    },
    /** Halves, down to a thousandth, when the loss has not fallen by more than 10⁻⁶ for a twentieth of the run. */
    PLATEAU("plateau", Shape.REDUCTION, Shape.PATIENCE) {
        @Override
        Schedule laid(int steps, double rate, Tuning tuning) {
            int most = (int) (steps * tuning.of(Shape.PATIENCE) + ROUNDING);
            return new ReduceOnPlateau(
                    rate, tuning.of(Shape.REDUCTION), rate / 1000, new ReduceOnPlateau.Patience(most, 0, 1e-6, false));
        }
    };

    /** A share of a run is a whole number of steps when it is as near to one as this. */
    private static final double ROUNDING = 1e-9;

    /** What the schedules can be tuned by; those of time are shares of the run or counts, those of height of the rate. */
    private static final class Shape {

        static final Hyperparameter PARTS = new Hyperparameter("parts", 4, 2, 20);
        static final Hyperparameter FACTOR = Hyperparameter.share("factor", 0.5);
        static final Hyperparameter END = new Hyperparameter("end", 0.01, 1e-6, 1);
        static final Hyperparameter FLOOR = Hyperparameter.share("floor", 0);
        static final Hyperparameter CYCLES = new Hyperparameter("cycles", 3, 1, 6);
        static final Hyperparameter GROWTH = new Hyperparameter("growth", 2, 1, 4);
        static final Hyperparameter WAVES = new Hyperparameter("waves", 4, 1, 20);
        static final Hyperparameter TROUGH = new Hyperparameter("trough", 10, 1, 1000);
        static final Hyperparameter RISE = Hyperparameter.share("rise", 0.3);
        static final Hyperparameter DIVISOR = new Hyperparameter("divisor", 25, 1, 1000);
        static final Hyperparameter FINAL_DIVISOR = new Hyperparameter("finalDivisor", 10_000, 1, 1_000_000);
        static final Hyperparameter CLIMB = Hyperparameter.share("climb", 0.1);
        static final Hyperparameter FROM = Hyperparameter.share("from", 0.1);
        static final Hyperparameter REDUCTION = Hyperparameter.belowOne("reduction", 0.5);
        static final Hyperparameter PATIENCE = Hyperparameter.share("patience", 0.05);

        private Shape() {}
    }

    private final String key;
    private final List<Hyperparameter> hyperparameters;

    Decay(String key, Hyperparameter... hyperparameters) {
        this.key = key;
        this.hyperparameters = List.of(hyperparameters);
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /** What it can be tuned by. */
    public List<Hyperparameter> hyperparameters() {
        return hyperparameters;
    }

    /**
     * A fresh schedule for a run of so many steps, everything else as usual.
     *
     * @param steps at least 1
     * @param rate the largest learning rate of the run; a schedule that does not climb to it starts with it
     */
    public Schedule over(int steps, double rate) {
        return over(steps, rate, Tuning.usual());
    }

    /**
     * The same, tuned.
     *
     * @throws IllegalArgumentException when the schedule has no such hyper-parameter, or not with that value
     */
    public Schedule over(int steps, double rate, Tuning tuning) {
        tuning.requireOf(key, hyperparameters);
        return laid(steps, rate, tuning);
    }

    abstract Schedule laid(int steps, double rate, Tuning tuning);
}
