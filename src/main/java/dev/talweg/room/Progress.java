package dev.talweg.room;

import dev.talweg.submission.Effort;
import java.time.Duration;
import java.time.Instant;

/** How somebody is getting on with an exercise. */
enum Progress {
    OPENED,
    TRIED,
    SCORED,
    /** Has tried often of late without getting further, or has looked at it for long without trying. */
    STUCK;

    /** What is called of late. */
    static final Duration LATE = Duration.ofMinutes(10);

    private static final int OFTEN = 4;
    private static final Duration LONG = Duration.ofMinutes(12);

    /** @param isOpen whether anything can still be handed in: nobody is stuck in what is over */
    static Progress of(Effort effort, boolean isOpen, Instant now) {
        if (isOpen && (triesInVain(effort, now) || onlyLooks(effort, now))) return STUCK;
        if (effort.best() != null) return SCORED;
        return effort.runs() > 0 ? TRIED : OPENED;
    }

    private static boolean triesInVain(Effort effort, Instant now) {
        boolean improved = effort.improvedAt() != null && effort.improvedAt().isAfter(now.minus(LATE));
        return effort.recent() >= OFTEN && !improved;
    }

    private static boolean onlyLooks(Effort effort, Instant now) {
        boolean isThere = effort.seenAt() != null && effort.seenAt().isAfter(now.minus(LONG.multipliedBy(2)));
        return effort.runs() == 0
                && effort.openedAt() != null
                && effort.openedAt().isBefore(now.minus(LONG))
                && isThere;
    }
}
