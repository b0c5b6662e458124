package dev.talweg.workshop;

/** Whether a participant counts. */
public enum Participation {
    COUNTED,
    /** On no board and in no list that others see; everything else goes on. */
    HIDDEN,
    /** On no board, and nothing more can be handed in. */
    DISQUALIFIED,
    /** Has become one with somebody else, and acts as that one. */
    MERGED
}
