package dev.talweg.exercise;

import dev.talweg.sandbox.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run may use up, and what it is measured against.
 *
 * @param instances how many hidden instances are scored
 * @param targets how many targets each instance has
 * @param reference settings of the solution that earns 100 points; empty where the score needs none
 * @param baselines settings by the name they are shown under
 */
public record Rules(
        int budget,
        int instances,
        int targets,
        Limits limits,
        List<SettingField> settings,
        Optional<String> reference,
        Map<String, String> baselines) {

    public Rules {
        if (budget < 2) throw new IllegalArgumentException("budget must be at least 2: " + budget);
        if (instances < 1 || instances > 1000) {
            throw new IllegalArgumentException("instances must be between 1 and 1000: " + instances);
        }
        if (targets < 1 || targets > 100) throw new IllegalArgumentException("targets must be 1 to 100: " + targets);
        settings = List.copyOf(settings);
        baselines = Collections.unmodifiableMap(new LinkedHashMap<>(baselines));
    }
}
