package dev.talweg.exercise;

/** An exercise's folder is not as it should be; the message names file and line and is meant for its author. */
public final class BrokenExercise extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenExercise(String file, String reason) {
        super(file + ": " + reason);
    }

    BrokenExercise(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
