package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Kind;
import dev.talweg.exercise.Language;
import dev.talweg.exercise.Level;
import dev.talweg.http.NotFound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The exercises that a workshop can be planned with. */
@Path("/api")
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record CatalogueEntry(String slug, String title, Level level, Kind kind, String summary, Set<Language> languages) {

        static CatalogueEntry of(Exercise exercise) {
            return new CatalogueEntry(
                    exercise.slug(),
                    exercise.title(),
                    exercise.level(),
                    exercise.kind(),
                    exercise.summary(),
                    exercise.languages());
        }
    }

    /**
     * One exercise as participants will read it.
     *
     * @param statement in Markdown with formulas between dollar signs
     * @param dimension the number of variables, or of numbers in the largest answer
     * @param instances how many hidden ones score it
     * @param data whether there are examples to learn from
     */
    record CataloguePreview(
            CatalogueEntry exercise,
            String statement,
            int budget,

            @Schema(enumeration = {"oracle calls", "example gradients", "cases"})
            String unit,

            int dimension,
            int instances,
            boolean data) {

        static CataloguePreview of(Exercise exercise) {
            return new CataloguePreview(
                    CatalogueEntry.of(exercise),
                    exercise.statement(),
                    exercise.budget(),
                    exercise.unit(),
                    exercise.dimension(),
                    exercise.instances(),
                    exercise.hasData());
        }
    }

    @GET
    @Path("organizer/catalogue")
    public List<CatalogueEntry> catalogue() {
        return catalogue.exercises().stream().map(CatalogueEntry::of).toList();
    }

    @GET
    @Path("organizer/catalogue/{slug}")
    public CataloguePreview preview(@PathParam("slug") String slug) {
        return catalogue
                .find(slug)
                .map(CataloguePreview::of)
                .orElseThrow(() -> new NotFound("There is no exercise “" + slug + "” in the catalogue."));
    }
}
