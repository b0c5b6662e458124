package dev.talweg.workshop;

/** What sort of evening it is. */
public enum WorkshopKind {
    SESSION,
    HACKATHON
}
