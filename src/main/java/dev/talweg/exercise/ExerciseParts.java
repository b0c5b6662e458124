package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Surface;
import dev.talweg.exercise.ExerciseFile.FunctionPart;
import dev.talweg.exercise.ExerciseFile.LearnPart;
import dev.talweg.exercise.ExerciseFile.MinimisePart;
import dev.talweg.exercise.ExerciseFile.ObjectivePart;
import dev.talweg.exercise.ExerciseFile.VariationPart;
import dev.talweg.sandbox.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
        if (Stream.of(file.minimise(), file.learn(), file.function())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new IllegalArgumentException("exactly one of minimise, learn and function says what is to be done");
        }
        this.task = task(slug, table);
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

    private Task task(String slug, @Nullable DataSet table) {
        MinimisePart minimise = file.minimise();
        if (minimise != null) return minimising(slug, minimise);
        LearnPart learn = file.learn();
        if (learn != null && table != null) return new Learning(slug, table, learn.validationShare(), learn.penalty());
        FunctionPart function = Objects.requireNonNull(file.function());
        if (!(function.tolerance() > 0)) throw new IllegalArgumentException("the tolerance must be positive");
        if (function.publicCases() < 1) throw new IllegalArgumentException("practice needs at least one public case");
        if (!function.name().matches("[a-z_][a-z0-9_]{0,30}")) {
            throw new IllegalArgumentException("not a name of a function: " + function.name());
        }
        return switch (function.type()) {
            case LOGISTIC_GRADIENT ->
                new LogisticGradient(slug, function.name(), function.tolerance(), function.publicCases());
        };
    }

    private static Minimising minimising(String slug, MinimisePart part) {
        Objective family = family(part.objective());
        family.requireDimension(part.start());
        VariationPart by = part.variation();
        Variation variation =
                new Variation(by.rotate(), by.shift(), by.spread(), by.widest(), by.steepest(), by.offset());
        double[] window = part.window();
        if ((window != null) != (family.dimension() == 2) || (window != null && window.length != 4)) {
            throw new IllegalArgumentException("a window [xMin, xMax, yMin, yMax] and two dimensions go together");
        }
        Optional<Surface> surface = Optional.ofNullable(window)
                .map(w -> Surface.of(family, new Surface.Window(w[0], w[1], w[2], w[3]), part.start()));
        return new Minimising(slug, family, part.start().clone(), variation, surface);
    }

    private static Objective family(ObjectivePart part) {
        int dimension = part.dimension() == null ? 2 : part.dimension();
        if (dimension < 1 || dimension > 1000)
            throw new IllegalArgumentException("no surface of dimension " + dimension);
        return switch (part.type()) {
            case BOWL -> bowl(part, dimension);
            case ROSENBROCK -> new Rosenbrock(part.steepness() == null ? 100 : part.steepness(), dimension);
            default -> part.type().in(dimension);
        };
    }

    private static Objective bowl(ObjectivePart part, int dimension) {
        if (part.condition() == null) throw new IllegalArgumentException("a bowl needs its condition");
        if (dimension == 2) {
            double degrees = part.angle() == null ? 0 : part.angle();
            return Quadratic.bowl(part.condition(), Rotation.planar(StrictMath.toRadians(degrees)));
        }
        return Quadratic.bowl(part.condition(), Rotation.drawn(dimension, new Random(dimension)::nextGaussian));
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
