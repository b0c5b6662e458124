package dev.talweg.workshop;

/** Where a round stands. It follows from the round's times alone. */
public enum RoundState {
    SCHEDULED,
    OPEN,
    /** Open, and the public board stands still. */
    FROZEN,
    CLOSED,
    /** Over for good: the public board shows all, and the secret is published. */
    FINALIZED
}
