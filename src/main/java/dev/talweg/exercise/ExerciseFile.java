package dev.talweg.exercise;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.talweg.engine.data.Recipe;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.learning.network.Activation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code exercise.yaml}, key by key. Exactly one of {@code minimise}, {@code learn}, {@code fit}, {@code
 * tune} and {@code function} says what is to be done.
 *
 * @param settings what may be set; where it is left out, there are no settings
 * @param reference settings of the solution that earns 100 points
 */
record ExerciseFile(
        @Needed String title,
        @Needed String summary,
        @Needed Level level,
        @Needed int budget,
        @Needed int instances,
        @Needed LimitsPart limits,
        @Nullable MinimisePart minimise,
        @Nullable LearnPart learn,
        @Nullable FitPart fit,
        @Nullable TunePart tune,
        @Nullable FunctionPart function,
        @Nullable Integer targets,
        @Nullable SettingsPart settings,
        @Nullable String reference,
        @Nullable Map<String, String> baselines) {

    record LimitsPart(
            @Needed int cpuSeconds,
            @Needed int wallSeconds,
            @Needed int memoryMiB) {}

    /** @param objective one, or several that take turns */
    record MinimisePart(
            @Needed @OneOrMore List<ObjectivePart> objective,
            @Needed double[] start,
            @Needed VariationPart variation,
            double @Nullable [] window) {}

    /**
     * A family of surfaces.
     *
     * @param type by the key of the test function
     * @param condition of a bowl: how long it is for its width
     * @param dimension where the function exists in any; 2 where it is left out
     * @param angle of a bowl in the plane, in degrees
     * @param steepness of the Rosenbrock valley's walls
     */
    record ObjectivePart(
            @Needed TestFunction type,
            @Nullable Double condition,
            @Nullable Integer dimension,
            @Nullable Double angle,
            @Nullable Double steepness) {}

    record VariationPart(
            @Needed boolean rotate,
            @Needed double shift,
            @Needed double spread,
            @Needed double widest,
            @Needed double steepest,
            @Needed double offset) {}

    /**
     * Where the examples come from: exactly one of both.
     *
     * @param data a table beside the description
     * @param madeUp by a recipe of the engine
     */
    interface Sourced {
        @Nullable
        String data();

        @Nullable
        MadeUpPart madeUp();
    }

    record MadeUpPart(@Needed Recipe recipe, @Needed int examples) {}

    /** @param model one, or several that take turns; logistic where it is left out */
    record LearnPart(
            @Nullable String data,
            @Nullable MadeUpPart madeUp,
            @Nullable @OneOrMore List<ModelPart> model,
            @Needed double validationShare,
            @Needed double penalty)
            implements Sourced {}

    /**
     * A model.
     *
     * @param hidden units of each hidden layer
     * @param rank columns of each matrix
     * @param size of the numbers to start from; of a network's, as a share of what is usual
     */
    record ModelPart(
            @Needed Type type,
            @Nullable List<Integer> hidden,
            @Nullable Activation activation,
            @Nullable Integer rank,
            @Nullable Double size) {

        enum Type {
            @JsonProperty("linear")
            LINEAR,
            @JsonProperty("logistic")
            LOGISTIC,
            @JsonProperty("softmax")
            SOFTMAX,
            @JsonProperty("network")
            NETWORK,
            @JsonProperty("low-rank")
            LOW_RANK
        }
    }

    /** @param fairness weight of the side-constraint that two groups be treated alike */
    record FitPart(
            @Nullable String data,
            @Nullable MadeUpPart madeUp,
            @Needed double penalty,
            @Needed double fairness) implements Sourced {}

    /** @param decades how far the units of the features stray, in powers of ten */
    record TunePart(
            @Nullable String data,
            @Nullable MadeUpPart madeUp,
            @Needed double validationShare,
            @Needed int steps,
            @Needed double[] start,
            @Needed double decades,
            @Needed double[] window)
            implements Sourced {}

    record FunctionPart(
            @Needed Cases type,
            @Needed String name,
            @Needed double tolerance,
            @Needed int publicCases) {}

    record SettingsPart(
            @Needed List<String> optimisers,
            @Needed RangePart learningRate,
            @Nullable RestartsPart restarts) {}

    /**
     * A run that begins anew.
     *
     * @param most how often
     * @param reach the farthest from the start, along each variable
     */
    record RestartsPart(@Needed int most, @Needed double reach) {}

    record RangePart(
            @Needed double min, @Needed double max, @Needed double initial) {}

    /** A list in which a single member may stand for itself. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @interface OneOrMore {}

    /** A key that must be there, with something in it. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty(required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    @interface Needed {}
}
