package dev.talweg.workshop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of workshops and of those who run them. */
@ConfigMapping(prefix = "talweg")
interface WorkshopConfig {

    /**
     * The address that phones in the room use, such as {@code https://talweg.example.org}; without it, this machine's
     * own.
     */
    Optional<String> publicUrl();

    /** Where everything lives that must survive a restart and is not in the database. */
    @WithDefault("data")
    Path data();

    /** The folder of exercises. */
    @WithDefault("exercises")
    Path exercises();

    /** Whether the first start makes the workshop DEMO. */
    @WithDefault("true")
    boolean demo();

    /**
     * How long a workshop is kept after its last round, submission or its making, such as {@code 90d}; without it, for
     * ever.
     */
    Optional<Duration> retention();
}
