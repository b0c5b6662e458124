package dev.talweg.http;

import java.util.Optional;

/** Who organizes here. Asked at every call, so that whoever is removed is out at once; may ask the database. */
public interface Roster {

    /** The organizer whose session this is, unless they were removed or have ended it since. */
    Optional<OrganizerAccount> holder(OrganizerClaim claim);
}
