package dev.talweg.engine.oracle;

import org.jspecify.annotations.Nullable;

/**
 * One question that was answered.
 *
 * @param cost all that was spent up to and with this question
 * @param value of the objective that is measured, at the point asked
 * @param gradientNorm Euclidean norm of the full gradient; null where it was not asked for
 * @param x the point; null unless it has two dimensions
 * @param turn cosine of the angle between the step to this point from where the gradient before was asked, and the step
 *     before that one: −1 is straight back; null where a step is missing, or no gradient was asked for
 * @param stride length of the step to this point from where the gradient before was asked; null where there is none
 */
public record Call(
        int cost,
        double value,
        @Nullable Double gradientNorm,
        double @Nullable [] x,
        @Nullable Double turn,
        @Nullable Double stride) {

    /** A call of which no direction is known. */
    public Call(int cost, double value, @Nullable Double gradientNorm, double @Nullable [] x) {
        this(cost, value, gradientNorm, x, null, null);
    }

    /** The same, with the step that led to it. */
    Call after(@Nullable Double turned, @Nullable Double stepped) {
        return new Call(cost, value, gradientNorm, x, turned, stepped);
    }
}
