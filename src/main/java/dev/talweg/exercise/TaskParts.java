package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Recipe;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.learning.LowRankLoss;
import dev.talweg.engine.learning.network.Activation;
import dev.talweg.engine.learning.network.Network;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Surface;
import dev.talweg.exercise.ExerciseFile.FitPart;
import dev.talweg.exercise.ExerciseFile.FunctionPart;
import dev.talweg.exercise.ExerciseFile.LearnPart;
import dev.talweg.exercise.ExerciseFile.MadeUpPart;
import dev.talweg.exercise.ExerciseFile.MinimisePart;
import dev.talweg.exercise.ExerciseFile.ModelPart;
import dev.talweg.exercise.ExerciseFile.ObjectivePart;
import dev.talweg.exercise.ExerciseFile.Sourced;
import dev.talweg.exercise.ExerciseFile.TunePart;
import dev.talweg.exercise.ExerciseFile.VariationPart;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the task from what a description says is to be done. */
final class TaskParts {

    private final String slug;
    private final @Nullable DataSet table;

    TaskParts(String slug, @Nullable DataSet table) {
        this.slug = slug;
        this.table = table;
    }

    Task of(ExerciseFile file) {
        List<Task> tasks = Stream.of(
                        Optional.ofNullable(file.minimise()).map(this::minimising),
                        Optional.ofNullable(file.learn()).map(this::learning),
                        Optional.ofNullable(file.fit()).map(this::fitting),
                        Optional.ofNullable(file.tune()).map(this::tuning),
                        Optional.ofNullable(file.function()).map(this::function))
                .<Task>flatMap(Optional::stream)
                .toList();
        if (tasks.size() != 1) {
            throw new IllegalArgumentException(
                    "exactly one of minimise, learn, fit, tune and function says what is to be done");
        }
        return tasks.get(0);
    }

    private Task function(FunctionPart part) {
        if (!(part.tolerance() > 0)) throw new IllegalArgumentException("the tolerance must be positive");
        if (part.publicCases() < 1) throw new IllegalArgumentException("practice needs at least one public case");
        if (!part.name().matches("[a-z_][a-z0-9_]{0,30}")) {
            throw new IllegalArgumentException("not a name of a function: " + part.name());
        }
        return new FunctionTask(slug, part.type(), part.name(), part.tolerance(), part.publicCases());
    }

    private Task learning(LearnPart part) {
        Examples examples = examples(part);
        List<ModelPart> models = part.model() == null
                ? List.of(new ModelPart(ModelPart.Type.LOGISTIC, null, null, null, null))
                : part.model();
        if (models.isEmpty()) throw new IllegalArgumentException("there is no model to learn");
        return new Learning(
                slug,
                examples,
                models.stream()
                        .map(model -> model(model, examples, part.madeUp()))
                        .toList(),
                part.validationShare(),
                part.penalty());
    }

    private static Model model(ModelPart part, Examples examples, @Nullable MadeUpPart madeUp) {
        double size = part.size() == null ? 1 : part.size();
        if (!(size > 0) || !Double.isFinite(size)) throw new IllegalArgumentException("a size must be positive");
        return switch (part.type()) {
            case LINEAR -> new Model.Linear();
            case LOGISTIC -> new Model.Logistic();
            case SOFTMAX -> new Model.Softmax(classes(examples));
            case NETWORK ->
                new Model.Layered(
                        new Network.Shape(
                                Objects.requireNonNullElse(part.hidden(), List.of()),
                                Objects.requireNonNullElse(part.activation(), Activation.RELU),
                                classes(examples)),
                        size);
            case LOW_RANK -> {
                if (madeUp == null || madeUp.recipe() != Recipe.FILMS || part.rank() == null) {
                    throw new IllegalArgumentException("a model of low rank needs its rank, and the recipe FILMS");
                }
                yield new Model.LowRank(new LowRankLoss.Shape(Recipe.VIEWERS, Recipe.FILMS_SHOWN, part.rank()), size);
            }
        };
    }

    private static int classes(Examples examples) {
        return 1 + (int) Arrays.stream(examples.drawn(0).labels()).max().orElseThrow();
    }

    private Task fitting(FitPart part) {
        return new Fitting(slug, examples(part), part.penalty(), part.fairness());
    }

    private Task tuning(TunePart part) {
        double[] window = part.window();
        if (part.start().length != 2 || window.length != 4) {
            throw new IllegalArgumentException("a start [rate, penalty] and a window [xMin, xMax, yMin, yMax]");
        }
        return new TuningTask(
                        slug,
                        examples(part),
                        part.validationShare(),
                        part.steps(),
                        part.start().clone(),
                        part.decades(),
                        Optional.empty())
                .drawn(new Surface.Window(window[0], window[1], window[2], window[3]));
    }

    private Examples examples(Sourced part) {
        MadeUpPart madeUp = part.madeUp();
        if ((table == null) == (madeUp == null)) {
            throw new IllegalArgumentException("examples come from data or are madeUp, one of both");
        }
        return madeUp == null
                ? Examples.measured(Objects.requireNonNull(table))
                : Examples.madeUp(madeUp.recipe(), madeUp.examples());
    }

    private Task minimising(MinimisePart part) {
        List<Objective> families =
                part.objective().stream().map(TaskParts::family).toList();
        if (families.isEmpty()) throw new IllegalArgumentException("there is no objective");
        Objective first = families.get(0);
        first.requireDimension(part.start());
        VariationPart by = part.variation();
        Variation variation =
                new Variation(by.rotate(), by.shift(), by.spread(), by.widest(), by.steepest(), by.offset());
        double[] window = part.window();
        if ((window != null) != (first.dimension() == 2) || (window != null && window.length != 4)) {
            throw new IllegalArgumentException("a window [xMin, xMax, yMin, yMax] and two dimensions go together");
        }
        Optional<Surface> surface = Optional.ofNullable(window)
                .map(w -> Surface.of(first, new Surface.Window(w[0], w[1], w[2], w[3]), part.start()));
        return new Minimising(slug, families, part.start().clone(), variation, surface);
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
}
