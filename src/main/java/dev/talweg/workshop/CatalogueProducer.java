package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Reads the exercises when the server starts. */
final class CatalogueProducer {

    private static final Logger LOG = Logger.getLogger(CatalogueProducer.class);

    @Produces
    @Singleton
    Catalogue catalogue(WorkshopConfig config) {
        Path folder = config.exercises();
        try {
            Catalogue catalogue = Catalogue.read(folder);
            catalogue
                    .broken()
                    .forEach(broken -> LOG.errorf("The exercise %s is left out: %s", broken.folder(), broken.reason()));
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the exercises in " + folder.toAbsolutePath(), e);
        }
    }
}
