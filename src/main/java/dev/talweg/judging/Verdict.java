package dev.talweg.judging;

/** How a judging ended: {@code SCORED}, or why there is no score. */
public enum Verdict {
    SCORED,
    /** The iterates left the finite numbers on every instance. */
    DIVERGED,
    /** Asked for more than the oracle allows. */
    BUDGET,
    /** Returned something of the wrong shape or type, or not a number. */
    INVALID,
    RUNTIME_ERROR,
    TIME_LIMIT,
    MEMORY_LIMIT,
    OUTPUT_LIMIT,
    SYNTAX_ERROR,
    /** Our own fault; costs nobody anything. */
    INTERNAL_ERROR
}
