package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.sandbox.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds task and rules from what a description says; what does not fit together is an {@link
 * IllegalArgumentException}.
 */
final class ExerciseParts {

    private static final int LOG_BYTES = 16 * 1024;

    private final ExerciseFile file;
    private final Task task;

    ExerciseParts(String slug, ExerciseFile file, @Nullable DataSet table) {
        this.file = file;
        this.task = new TaskParts(slug, table).of(file);
    }

    Task task() {
        return task;
    }

    Rules rules(Map<Language, String> starters) {
        boolean scoredByReference = task.kind() != Kind.FUNCTION;
        if (scoredByReference != (file.reference() != null)) {
            throw new IllegalArgumentException("a reference is needed, except by a function");
        }
        if (!scoredByReference && (file.settings() != null || file.baselines() != null || file.targets() != null)) {
            throw new IllegalArgumentException("a function has no settings, baselines and targets");
        }
        if (!scoredByReference && file.budget() != file.instances()) {
            throw new IllegalArgumentException("a function's budget is the number of its instances");
        }
        if ((file.settings() != null) != starters.containsKey(Language.SETTINGS)) {
            throw new IllegalArgumentException("settings and starter/settings.yaml go together");
        }
        List<SettingField> settings = scoredByReference ? settings() : List.of();
        Map<String, String> baselines = file.baselines() == null ? Map.of() : file.baselines();
        baselines.forEach((name, yaml) -> requireSound("baseline " + name, yaml, settings));
        if (file.reference() != null) requireSound("reference", file.reference(), settings);
        return new Rules(
                file.budget(),
                file.instances(),
                targets(),
                limits(),
                settings,
                Optional.ofNullable(file.reference()),
                baselines);
    }

    private List<SettingField> settings() {
        if (file.settings() == null) throw new IllegalArgumentException("settings are needed to read the reference");
        int examples =
                task instanceof Task.Terrain terrain ? terrain.publicInstance().examples() : 0;
        return SettingFields.of(file.settings(), examples);
    }

    private int targets() {
        if (file.targets() != null) return file.targets();
        return task.kind() == Kind.LEARN ? 10 : 16;
    }

    private Limits limits() {
        return new Limits(
                Duration.ofSeconds(file.limits().cpuSeconds()),
                Duration.ofSeconds(file.limits().wallSeconds()),
                file.limits().memoryMiB() * 1024L * 1024L,
                LOG_BYTES);
    }

    private static void requireSound(String what, String yaml, List<SettingField> fields) {
        if (Settings.read(yaml, fields) instanceof Settings.Mistake mistake) {
            throw new IllegalArgumentException(what + ", line " + mistake.line() + ": " + mistake.sentence());
        }
    }
}
