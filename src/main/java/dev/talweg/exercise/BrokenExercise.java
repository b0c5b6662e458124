package dev.talweg.exercise;

import org.jspecify.annotations.Nullable;

/** An exercise's folder is not as it should be; the message names file and line and is meant for its author. */
public final class BrokenExercise extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final @Nullable Integer line;
    private final String reason;

    BrokenExercise(String file, String reason) {
        this(file, null, reason);
    }

    BrokenExercise(String file, @Nullable Integer line, String reason) {
        super(file + (line == null ? "" : ", line " + line) + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    String file() {
        return file;
    }

    @Nullable
    Integer line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
