package dev.talweg.draft;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.BadInput;
import dev.talweg.http.Caller;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Drafts: nobody's business but their writer's. */
@Path("/api/workshops/{code}/exercises/{slug}/drafts")
class DraftResource {

    private final Tasks tasks;
    private final Caller caller;
    private final Clock clock;

    DraftResource(Tasks tasks, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A draft as it is kept.
     *
     * @param writer the tab that it came from, so that a tab knows its own words again
     */
    @Schema(name = "Draft")
    record KeptDraft(Language language, long revision, String writer, String source, Instant savedAt) {

        static KeptDraft of(Draft draft) {
            return new KeptDraft(draft.language, draft.revision, draft.writer, draft.source, draft.savedAt);
        }
    }

    record DraftEdition(
            @Nullable String source,
            @Nullable String writer,
            @Nullable Long revision,
            @Nullable Long basedOn) {

        Edition edition() {
            if (source == null || writer == null || revision == null || basedOn == null)
                throw new BadInput("Please give a source, its writer, its revision, and the one that it is based on.");
            return new Edition(source, writer, revision, basedOn);
        }
    }

    /** The caller's, in each language in which there is one. */
    @GET
    @Transactional
    public List<KeptDraft> drafts(@PathParam("code") String code, @PathParam("slug") String slug) {
        Workshop workshop = Workshop.withCode(code);
        Participant me = Participant.calling(caller, workshop);
        return Draft.of(me.id(), tasks.exercise(workshop, slug).slug()).stream()
                .map(KeptDraft::of)
                .toList();
    }

    /** Keeps a draft; the same again changes nothing, and what is older than what is kept is passed over. */
    @PUT
    @Path("{language}")
    @Transactional
    public KeptDraft keep(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("language") String language,
            DraftEdition edition) {
        Workshop workshop = Workshop.withCode(code);
        Participant me = Participant.calling(caller, workshop);
        Exercise exercise = tasks.exercise(workshop, slug);
        Draft.Key key = new Draft.Key(me.id(), exercise.slug(), Tasks.language(exercise, language));
        return KeptDraft.of(Draft.kept(key, edition.edition(), clock.instant()));
    }
}
