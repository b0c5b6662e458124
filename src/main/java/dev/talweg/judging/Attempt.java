package dev.talweg.judging;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import java.util.Optional;

/**
 * What is to be judged.
 *
 * @param secret the round's secret, from which the hidden instances are drawn; empty for practice on the public
 *     instance alone
 */
public record Attempt(Exercise exercise, Language language, String source, Optional<String> secret) {}
