package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads the exercises when the server starts; {@link CatalogueWatch} reads on. */
final class CatalogueProducer {

    @Produces
    @Singleton
    Catalogue catalogue(WorkshopConfig config) {
        Path folder = config.exercises();
        try {
            Catalogue catalogue = Catalogue.read(folder);
            CatalogueWatch.report(catalogue);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the exercises in " + folder.toAbsolutePath(), e);
        }
    }
}
