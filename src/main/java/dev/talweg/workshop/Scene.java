package dev.talweg.workshop;

/** What the projector shows, as an organizer chose it from wherever they stand. */
enum Scene {
    /** What the hour asks for. */
    AUTO,
    LOBBY,
    BOARD,
    RACE
}
