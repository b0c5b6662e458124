package dev.talweg.sandbox;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How a run ended. Each carries what the program printed (its last lines, within the limit) and the processor time it
 * took.
 */
public sealed interface Outcome {

    String log();

    Duration cpu();

    /** Ran to its end. */
    record Completed(String log, Duration cpu) implements Outcome {}

    /** Ended by the dialogue. */
    record Stopped(String log, Duration cpu) implements Outcome {}

    /**
     * The program raised an error, or is not a program at all.
     *
     * @param kind the language's own name of it, such as {@code ZeroDivisionError}
     * @param line the line of the participant's source, where there is one
     * @param trace the lines of the traceback that lie in the participant's source
     */
    record Failed(boolean syntax, String kind, String message, OptionalInt line, String trace, String log, Duration cpu)
            implements Outcome {}

    /** Used up a limit, or was ended by a signal or of its own accord without an answer. */
    record Ended(Cause cause, String detail, String log, Duration cpu) implements Outcome {}

    /** Why a process ended before its program did. */
    enum Cause {
        CPU_TIME,
        WALL_TIME,
        OUTPUT,
        /** Said something that is no frame, or not when it may. */
        PROTOCOL,
        /** Exited or was killed by a signal; the detail says which. */
        DIED
    }
}
