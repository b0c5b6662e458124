package dev.talweg.workshop;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The end of a workshop and of all that is known of those who took part. */
@Path("/api")
class DeletionResource {

    private final Deletion deletion;

    DeletionResource(Deletion deletion) {
        this.deletion = deletion;
    }

    /** @param confirm the workshop's code once more */
    @DELETE
    @Path("organizer/workshops/{code}")
    public void delete(@PathParam("code") String code, @QueryParam("confirm") @Nullable String confirm) {
        deletion.confirmed(code, confirm == null ? "" : confirm);
    }
}
