package dev.talweg.draft;

import dev.talweg.exercise.Exercise;
import dev.talweg.http.BadInput;
import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.live.Live;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writing together: a team's changes are kept, and told to all of its members as they come. Who has missed some, for
 * messages get lost, has them in the next answer.
 */
@Path("/api/workshops/{code}/exercises/{slug}/together/{language}")
class SharedTextResource {

    /** The sum of all changes is longer than the text: what was deleted leaves traces. */
    private static final int LONGEST_CHANGE = 160 << 10;

    private static final int LONGEST_CARET = 4 << 10;

    private final Tasks tasks;
    private final Caller caller;
    private final Live live;

    SharedTextResource(Tasks tasks, Caller caller, Live live) {
        this.tasks = tasks;
        this.caller = caller;
        this.live = live;
    }

    /**
     * What the caller has not seen yet.
     *
     * @param seq the number of the latest change
     * @param changes in Base64, the oldest first
     * @param kept how many there are in all; where they are many, the caller should put their sum in their place
     */
    record SharedChanges(long seq, List<String> changes, int kept) {

        static SharedChanges of(SharedText text, List<byte[]> missed, int kept) {
            return new SharedChanges(
                    text.seq,
                    missed.stream().map(Base64.getEncoder()::encodeToString).toList(),
                    kept);
        }
    }

    /**
     * A browser that begins, or looks for what it has missed.
     *
     * @param first the change that makes the starter from nothing; passed over where writing has begun
     * @param seen the number up to which it has all changes; 0 where it has none
     */
    record Opening(
            @Nullable Long team,
            @Nullable String first,
            @Nullable Long seen) {}

    /** @param team for which it is meant: the caller's competitor when it was made */
    record Change(
            @Nullable Long team,
            @Nullable String change,
            @Nullable Long seen) {}

    /** A change that stands for all up to a number. */
    record Sum(
            @Nullable Long team,
            @Nullable String sum,
            @Nullable Long upTo) {}

    /** Where somebody's caret is, in words that only browsers understand. */
    record Caret(@Nullable Long team, @Nullable String caret) {}

    /** The body of the live message of a change. */
    private record Changed(long team, String exercise, String language, long nth, String change) {}

    private record CaretMoved(long team, String exercise, String language, String caret) {}

    /** A text, and the people who hear of it. */
    private record Room(String workshop, Set<Long> people, SharedText.Key key) {}

    private record Kept(Room room, SharedChanges answer) {}

    @POST
    public SharedChanges open(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("language") String language,
            Opening opening) {
        byte[] first = change(opening.first);
        long seen = number(opening.seen);
        return in(code, slug, language, opening.team, room -> {
            SharedText text = SharedText.begun(room.key, first);
            return SharedChanges.of(text, text.after(seen), text.kept());
        });
    }

    @POST
    @Path("changes")
    public SharedChanges change(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("language") String language,
            Change change) {
        byte[] bytes = change(change.change);
        long seen = number(change.seen);
        Kept kept = in(code, slug, language, change.team, room -> {
            SharedText text = known(room);
            List<byte[]> missed = text.after(seen);
            int now = text.add(bytes);
            return new Kept(room, SharedChanges.of(text, missed, now));
        });
        tell(kept.room, "together", new Changed(kept.room.key.team(), slug, language, kept.answer.seq, text(bytes)));
        return kept.answer;
    }

    @POST
    @Path("sum")
    public void fold(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("language") String language,
            Sum sum) {
        byte[] bytes = change(sum.sum);
        long upTo = number(sum.upTo);
        in(code, slug, language, sum.team, room -> {
            known(room).fold(upTo, bytes);
            return room;
        });
    }

    /** Shown to those who are there, and not kept. */
    @POST
    @Path("caret")
    public void caret(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @PathParam("language") String language,
            Caret caret) {
        byte[] bytes = bytes(caret.caret);
        if (bytes.length > LONGEST_CARET) throw new BadInput("A caret takes at most " + LONGEST_CARET + " bytes.");
        Room room = in(code, slug, language, caret.team, found -> found);
        tell(room, "caret", new CaretMoved(room.key.team(), slug, language, text(bytes)));
    }

    /** Told after the commit: nobody sees a number that is given to another change afterwards. */
    private <T> T in(String code, String slug, String language, @Nullable Long meantFor, Function<Room, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant team = Participant.calling(caller, workshop)
                    .team()
                    .orElseThrow(() -> new NotFound("You are in no team here: what you write is yours alone."));
            if (meantFor == null) throw new BadInput("Please give the number of the team.");
            if (meantFor != team.id()) throw new AnotherTeam();
            Exercise exercise = tasks.exercise(workshop, slug);
            SharedText.Key key = new SharedText.Key(team.id(), exercise.slug(), Tasks.language(exercise, language));
            return work.apply(new Room(workshop.code(), team.people(), key));
        });
    }

    private void tell(Room room, String kind, Object body) {
        live.tell(room.workshop, room.people, kind, body);
    }

    private static SharedText known(Room room) {
        return SharedText.locked(room.key).orElseThrow(() -> new NotFound("Your team has not begun to write here."));
    }

    private static byte[] change(@Nullable String base64) {
        byte[] bytes = bytes(base64);
        if (bytes.length > LONGEST_CHANGE) throw new DraftTooLong();
        return bytes;
    }

    private static byte[] bytes(@Nullable String base64) {
        if (base64 == null) throw new BadInput("Please give a change, or a caret, in Base64.");
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadInput("That is no Base64.");
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static long number(@Nullable Long given) {
        if (given == null || given < 0) throw new BadInput("Please give the number of the last change that you have.");
        return given;
    }
}
