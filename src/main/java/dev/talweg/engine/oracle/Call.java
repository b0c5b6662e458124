package dev.talweg.engine.oracle;

import org.jspecify.annotations.Nullable;

/**
 * One question that was answered.
 *
 * @param cost all that was spent up to and with this question
 * @param value of the objective that is measured, at the point asked
 * @param gradientNorm Euclidean norm of the full gradient; null where it was not asked for
 * @param x the point; null unless it has two dimensions
 */
public record Call(int cost, double value, @Nullable Double gradientNorm, double @Nullable [] x) {}
