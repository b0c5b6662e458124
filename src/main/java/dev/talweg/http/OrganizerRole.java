package dev.talweg.http;

import java.util.Locale;

/** What an organizer may do. */
public enum OrganizerRole {
    /** Everything. */
    OWNER,
    /** Look at everything, answer questions, see to raised hands; change nothing else. */
    HELPER;

    /** The word for it. */
    public String told() {
        return name().toLowerCase(Locale.ROOT);
    }
}
