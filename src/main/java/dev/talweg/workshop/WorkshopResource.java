package dev.talweg.workshop;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A workshop as everybody may see it. */
@Path("/api")
class WorkshopResource {

    private final Bulletin bulletin;

    WorkshopResource(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    @GET
    @Path("workshops/{code}")
    @Transactional
    public WorkshopStatus workshop(@PathParam("code") String code) {
        return bulletin.of(code);
    }
}
