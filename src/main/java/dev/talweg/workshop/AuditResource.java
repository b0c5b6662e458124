package dev.talweg.workshop;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, for organizers. */
@Path("/api")
class AuditResource {

    private static final int PAGE = 100;

    /**
     * One entry of the log.
     *
     * @param id the smaller, the older
     * @param deed such as "extended"
     * @param subject such as "Round 1"
     */
    record AuditLine(
            long id,
            Instant at,
            String organizer,
            String deed,
            String subject,
            @Nullable String before,
            @Nullable String after) {

        static AuditLine of(AuditEntry entry) {
            return new AuditLine(
                    entry.id, entry.at, entry.organizer, entry.deed, entry.subject, entry.before, entry.after);
        }
    }

    @GET
    @Path("organizer/workshops/{code}/audit")
    @Transactional
    public List<AuditLine> ofWorkshop(
            @PathParam("code") String code, @QueryParam("olderThan") @Nullable Long olderThan) {
        return told(AuditEntry.latest(Workshop.withCode(code), orNewest(olderThan), PAGE));
    }

    /** What was done to organizers' accounts, and to workshops that are no more. */
    @GET
    @Path("organizer/audit")
    @Transactional
    public List<AuditLine> ofTheServer(@QueryParam("olderThan") @Nullable Long olderThan) {
        return told(AuditEntry.latestOfNone(orNewest(olderThan), PAGE));
    }

    private static long orNewest(@Nullable Long olderThan) {
        return olderThan == null ? Long.MAX_VALUE : olderThan;
    }

    private static List<AuditLine> told(List<AuditEntry> entries) {
        return entries.stream().map(AuditLine::of).toList();
    }
}
