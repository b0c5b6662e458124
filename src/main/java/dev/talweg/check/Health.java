package dev.talweg.check;

/** How something is. */
public enum Health {
    GOOD,
    /** The evening goes on, and somebody should look at it. */
    LOOK,
    /** Something that the evening needs does not work. */
    BAD
}
