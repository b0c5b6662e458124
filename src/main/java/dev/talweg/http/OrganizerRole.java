package dev.talweg.http;

/** What an organizer may do. */
public enum OrganizerRole {
    /** Everything. */
    OWNER,
    /** Look at everything, answer questions, see to raised hands; change nothing else. */
    HELPER
}
