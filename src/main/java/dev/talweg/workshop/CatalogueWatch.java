package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Keeps the catalogue as its folder is: a change is there after four seconds without another one. */
@ApplicationScoped
class CatalogueWatch {

    private static final Logger LOG = Logger.getLogger(CatalogueWatch.class);

    private final Catalogue catalogue;

    CatalogueWatch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!catalogue.refresh()) return;
        LOG.infof(
                "The folder of exercises has changed: %d are sound",
                catalogue.exercises().size());
        report(catalogue);
    }

    /** Says what does not load. */
    static void report(Catalogue catalogue) {
        catalogue.broken().forEach(broken -> LOG.errorf("The exercise %s: %s", broken.folder(), broken.sentence()));
    }
}
