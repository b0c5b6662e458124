package dev.talweg.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long a session lasts and what it is signed with. */
@ConfigMapping(prefix = "talweg.session")
interface SessionConfig {

    /** At least 32 characters, the same on every node. Without it a key is made once and kept in the data directory. */
    Optional<String> key();

    /** Long enough that a participant who comes back to look at the results is still known. */
    @WithDefault("30d")
    Duration lifetime();

    /** An organizer signs in again after this. */
    @WithDefault("18h")
    Duration organizerLifetime();
}
