package dev.talweg.workshop;

import java.time.Instant;
import java.util.Map;

/** Something that shows that a workshop is in use. Each feature that sees such a thing has one; all are asked. */
public interface Activity {

    /** When it was seen last, by the id of the workshop; those without any are left out. */
    Map<Long, Instant> latest();
}
