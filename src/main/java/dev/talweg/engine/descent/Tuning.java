package dev.talweg.engine.descent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of hyper-parameters by name; what is not named has its usual value. Immutable. */
public record Tuning(Map<String, Double> values) {

    public Tuning {
        values = Map.copyOf(values);
    }

    /** Everything as usual. */
    public static Tuning usual() {
        return new Tuning(Map.of());
    }

    /** The same, but for one. */
    public Tuning with(String name, double value) {
        Map<String, Double> more = new HashMap<>(values);
        more.put(name, value);
        return new Tuning(more);
    }

    /** What was chosen for it, or else its usual value. */
    public double of(Hyperparameter hyperparameter) {
        return values.getOrDefault(hyperparameter.name(), hyperparameter.usual());
    }

    /** The same for one that is off or on. */
    public boolean isOn(Hyperparameter flag) {
        return of(flag) != 0;
    }

    /**
     * Checks that everything chosen is among what can be tuned, within its range.
     *
     * @param whose the name of what is tuned, for the message
     * @throws IllegalArgumentException when it is not
     */
    public void requireOf(String whose, List<Hyperparameter> known) {
        values.forEach((name, value) -> {
            Hyperparameter chosen = known.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(whose + " has no hyper-parameter " + name));
            if (!(value >= chosen.least() && value <= chosen.most())) {
                throw new IllegalArgumentException(
                        name + " is from " + chosen.least() + " to " + chosen.most() + ", not " + value);
            }
        });
    }
}
