package dev.talweg.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How this node judges. */
@ConfigMapping(prefix = "talweg.judge")
interface JudgeConfig {

    /** Whether this node judges at all; one that does not leaves the queue to others, and starts no sandbox. */
    @WithDefault("true")
    boolean enabled();

    /**
     * How many submissions are judged at the same moment; by default one for each processor. Where there are several, one is
     * kept for scored submissions; a single one is shared, so a scored submission may wait for a practice run's time limit.
     */
    OptionalInt slots();

    /** How many Python workers wait ready. A burst larger than this starts some while it is judged. */
    @WithDefault("4")
    int spareWorkers();

    /** Whether programs in Java are judged, too. It takes a JDK, and 90 MB for each machine that waits ready. */
    @WithDefault("true")
    boolean java();

    /** How many Java machines wait ready; each takes a processor for a second to start. */
    @WithDefault("2")
    int spareJvms();

    /**
     * How many submissions may wait; a practice run is refused when half as many do. Two cores judge about a thousand a minute,
     * so whoever comes last waits about a minute.
     */
    @WithDefault("1000")
    int queueLimit();

    /** How many submissions of one participant may be unjudged, practice and scored together: enough for two tabs, not for a loop. */
    @WithDefault("3")
    int waitingPerParticipant();

    /** Whether bubblewrap is used as a second wall where it is installed and works. */
    @WithDefault("true")
    boolean bubblewrap();

    default int slotCount() {
        return slots().orElse(Runtime.getRuntime().availableProcessors());
    }
}
