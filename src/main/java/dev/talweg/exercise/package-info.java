/** Exercises as they stand in the folder: statement, starters, objective, limits, score rule, solutions. */
@NullMarked
package dev.talweg.exercise;

import org.jspecify.annotations.NullMarked;
