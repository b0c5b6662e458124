package dev.talweg.http;

/** Who calls. */
enum Role {
    NOBODY,
    /** Of this workshop, and not whose submission is asked for. */
    PARTICIPANT,
    /** A participant of another workshop. */
    STRANGER,
    /** Whose submission is asked for. */
    OWNER,
    /** An organizer who may do everything. */
    ORGANIZER,
    /** An organizer who may look and answer. */
    HELPER
}
