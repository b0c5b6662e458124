package dev.talweg.engine.tuning;

import java.util.Comparator;
import java.util.Map;

/**
 * Settings that were tried.
 *
 * @param settings by name
 * @param budget what the run could spend
 * @param loss what came of it; NaN counts as worse than everything
 */
public record Trial(Map<String, Double> settings, int budget, double loss) {

    /** The least loss first; equals stay in the order they were tried. */
    static final Comparator<Trial> BEST_FIRST = Comparator.comparingDouble(Trial::loss);

    public Trial {
        settings = Map.copyOf(settings);
    }
}
