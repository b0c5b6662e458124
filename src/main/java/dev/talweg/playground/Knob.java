package dev.talweg.playground;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.exercise.SettingField;
import java.util.stream.Stream;

/**
 * The engine's hyper-parameters as they are turned here: a name for people, and the part of the range that is worth a
 * slider. A hyper-parameter without a row is found by a test.
 */
enum Knob {
    MOMENTUM("momentum", "Momentum", Span.even(0, 0.999), "How much of the last steps the next one keeps."),
    BETA1("beta1", "β₁", Span.even(0, 0.999), "How much of the past the mean of the slopes keeps."),
    BETA2("beta2", "β₂", Span.even(0, 0.9999), "How much of the past the mean of their squares keeps."),
    ALPHA("alpha", "α", Span.even(0, 0.999), "How much of the past the mean of the squares keeps."),
    RHO("rho", "ρ", Span.even(0, 0.999), "How much of the past the mean of the squares keeps."),
    GLOBALISED("globalised", "Always downhill", Span.flag(), "Bends the step down and searches along it."),
    MEMORY("memory", "Memory", Span.whole(1, 20), "How many steps it remembers."),

    PARTS("parts", "Parts", Span.whole(2, 20), "Into how many parts the run is cut."),
    FACTOR("factor", "Factor", Span.even(0, 1), "What the rate is multiplied by after each part."),
    END("end", "End", Span.powers(1e-6, 1), "What is left of the rate at the end."),
    FLOOR("floor", "Floor", Span.even(0, 1), "What is left of the rate where the wave is lowest."),
    CYCLES("cycles", "Cycles", Span.whole(1, 6), "How many waves there are."),
    GROWTH("growth", "Growth", Span.whole(1, 4), "How much longer each wave is than the last."),
    WAVES("waves", "Waves", Span.whole(1, 20), "How many triangles there are."),
    TROUGH("trough", "Depth", Span.powers(1, 1000), "The lowest rate is the highest divided by this."),
    RISE("rise", "Rise", Span.even(0, 0.9), "The share of the run in which the rate climbs."),
    DIVISOR("divisor", "Divisor", Span.powers(1, 1000), "The first rate is the highest divided by this."),
    FINAL_DIVISOR("finalDivisor", "Final divisor", Span.powers(1, 1e6), "The last rate is the first divided by this."),
    CLIMB("climb", "Climb", Span.even(0, 1), "The share of the run in which the rate climbs."),
    FROM("from", "From", Span.even(0, 1), "The share of the rate that it begins with."),
    REDUCTION("reduction", "Factor", Span.even(0, 0.99), "What the rate is multiplied by on a plateau."),
    PATIENCE("patience", "Patience", Span.even(0, 0.5), "The share of the run that it waits for the loss to fall."),

    DAMPENING("dampening", "Dampening", Span.even(0, 1), "How much of a new slope is held back."),
    EPSILON("epsilon", "ε", Span.powers(1e-12, 1), "Keeps the division by a small slope tame."),
    LR_DECAY("lrDecay", "Rate decay", Span.even(0, 1), "How fast the rate falls by itself."),
    INITIAL_ACCUMULATOR("initialAccumulator", "First sum", Span.even(0, 1), "What the sum of squares begins with."),
    CENTERED("centered", "Centred", Span.flag(), "Divides by how much the slope varies, not by its size."),
    AMSGRAD("amsgrad", "AMSGrad", Span.flag(), "Never lets the divisor shrink."),
    MOMENTUM_DECAY("momentumDecay", "Momentum decay", Span.powers(1e-4, 1), "How fast β₁ comes to its full value."),
    TOLERANCE("tolerance", "Tolerance", Span.powers(1e-12, 1), "It ends where the slope is smaller than this."),
    WEIGHT_DECAY("weightDecay", "Weight decay", Span.even(0, 1), "Pulls every variable towards 0."),
    L1("l1", "L1 penalty", Span.even(0, 10), "Pulls every variable towards 0 with the same force."),
    CLIP_VALUE("clipValue", "Clip by value", Span.even(0, 100), "Cuts each entry of a slope to this; 0 cuts nothing."),
    CLIP_NORM("clipNorm", "Clip by norm", Span.even(0, 100), "Shortens a slope to this; 0 shortens nothing.");

    /** From here on they are for those who look for them. */
    private static final Knob FIRST_RARE = DAMPENING;

    private final String key;
    private final String label;
    private final Span span;
    private final String help;

    Knob(String key, String label, Span span, String help) {
        this.key = key;
        this.label = label;
        this.span = span;
        this.help = help;
    }

    /** What a slider runs over. */
    private record Span(double min, double max, boolean logarithmic, boolean isWhole) {

        static Span even(double min, double max) {
            return new Span(min, max, false, false);
        }

        static Span powers(double min, double max) {
            return new Span(min, max, true, false);
        }

        static Span whole(double min, double max) {
            return new Span(min, max, false, true);
        }

        static Span flag() {
            return whole(0, 1);
        }
    }

    /** A slider for a hyper-parameter. */
    static SettingField field(Hyperparameter hyperparameter) {
        Knob knob = of(hyperparameter);
        Span span = knob.span;
        return new SettingField(
                knob.key,
                knob.label,
                span.isWhole ? SettingField.Type.INTEGER : SettingField.Type.NUMBER,
                span.min,
                span.max,
                span.logarithmic,
                span.isWhole ? (Object) (long) hyperparameter.usual() : (Object) hyperparameter.usual(),
                knob.help);
    }

    /** Whether it is turned every day, or is for those who look for it. */
    static boolean isRare(Hyperparameter hyperparameter) {
        return of(hyperparameter).compareTo(FIRST_RARE) >= 0;
    }

    private static Knob of(Hyperparameter hyperparameter) {
        return Stream.of(values())
                .filter(knob -> knob.key.equals(hyperparameter.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no knob turns " + hyperparameter.name()));
    }
}
