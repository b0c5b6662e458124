package dev.talweg.workshop;

import dev.talweg.http.NotFound;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;

/** Participants and teams, for those who run the workshop. */
@Path("/api")
class PeopleResource {

    private final Repairs repairs;
    private final Presence presence;

    PeopleResource(Repairs repairs, Presence presence) {
        this.repairs = repairs;
        this.presence = presence;
    }

    @GET
    @Path("organizer/workshops/{code}/people")
    @Transactional
    public List<Person> people(@PathParam("code") String code) {
        Workshop workshop = Workshop.withCode(code);
        return Participant.allOf(workshop).stream()
                .map(each -> Person.of(each, presence.isHere(workshop.code(), each.id())))
                .toList();
    }

    @POST
    @Path("organizer/workshops/{code}/people/{participant}/{repair}")
    public Person repair(
            @PathParam("code") String code,
            @PathParam("participant") long participant,
            @PathParam("repair") String repair,
            Repairs.Wanted wanted) {
        return repairs.repair(code, participant, named(repair), wanted);
    }

    private static Repairs.Repair named(String name) {
        try {
            return Repairs.Repair.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(
                    "Somebody can be renamed, hidden, disqualified, restored, merged and moved to a team or bracket,"
                            + " and be given a new code or extra time; nothing else.");
        }
    }
}
