package dev.talweg;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks after an embedded database until it is closed: twice a second whether PostgreSQL has to be started again. */
record DatabaseWatch(EmbeddedDatabase database) {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** A full disk does not empty itself at once, and each try is a few lines in two logs. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    static void over(EmbeddedDatabase database) {
        Thread watch = new Thread(new DatabaseWatch(database)::keep, "database-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void keep() {
        try {
            while (!database.isClosed()) {
                Thread.sleep((lookAfter() ? LOOK_EVERY : PAUSE_AFTER_FAILURE).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean lookAfter() {
        try {
            if (database.revive()) {
                LOG.warn("PostgreSQL had ended without being asked to; it was started again");
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL cannot be looked after; trying again", e);
            return false;
        }
    }
}
