package dev.talweg.exercise;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.talweg.engine.function.TestFunction;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code exercise.yaml}, key by key. Exactly one of {@code minimise}, {@code learn} and {@code function}
 * says what is to be done.
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
        @Nullable FunctionPart function,
        @Nullable Integer targets,
        @Nullable SettingsPart settings,
        @Nullable String reference,
        @Nullable Map<String, String> baselines) {

    record LimitsPart(
            @Needed int cpuSeconds,
            @Needed int wallSeconds,
            @Needed int memoryMiB) {}

    record MinimisePart(
            @Needed ObjectivePart objective,
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

    record LearnPart(
            @Needed String data,
            @Needed double validationShare,
            @Needed double penalty) {}

    record FunctionPart(
            @Needed Type type,
            @Needed String name,
            @Needed double tolerance,
            @Needed int publicCases) {

        enum Type {
            @JsonProperty("logistic-gradient")
            LOGISTIC_GRADIENT
        }
    }

    record SettingsPart(
            @Needed List<String> optimisers, @Needed RangePart learningRate) {}

    record RangePart(
            @Needed double min, @Needed double max, @Needed double initial) {}

    /** A key that must be there, with something in it. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty(required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    @interface Needed {}
}
