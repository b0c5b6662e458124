package dev.talweg.exercise;

/** How steep an exercise is, like ski runs: from the first steps to experts only. */
public enum Level {
    GREEN,
    BLUE,
    RED,
    BLACK
}
