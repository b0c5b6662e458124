package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What an organizer puts right about a participant or a team. */
@ApplicationScoped
class Repairs {

    private static final int LONGEST_EXTRA = 24 * 60;

    private final Presence presence;
    private final Audit audit;
    private final Event<RoundChanged> changed;
    private final Event<ParticipantsMerged> merged;

    Repairs(Presence presence, Audit audit, Event<RoundChanged> changed, Event<ParticipantsMerged> merged) {
        this.presence = presence;
        this.audit = audit;
        this.changed = changed;
        this.merged = merged;
    }

    /** What can be put right. */
    enum Repair {
        RENAME,
        HIDE,
        DISQUALIFY,
        RESTORE,
        NEW_CODE,
        EXTRA_TIME,
        MERGE,
        MOVE,
        BRACKET
    }

    /**
     * What some repairs need.
     *
     * @param nickname the new one
     * @param minutes of extra time, after each round's end
     * @param into with whom somebody becomes one
     * @param team where somebody is to play
     * @param bracket in which they compete, by its name; empty for none
     */
    record Wanted(
            @Nullable String nickname,
            @Nullable Integer minutes,
            @Nullable Long into,
            @Nullable Long team,
            @Nullable String bracket) {}

    Person repair(String code, long id, Repair repair, Wanted wanted) {
        return switch (repair) {
            case RENAME -> change(code, id, "renamed", (workshop, each) -> rename(workshop, each, wanted.nickname));
            case HIDE -> change(code, id, "hid", (workshop, each) -> stands(each, Participation.HIDDEN));
            case DISQUALIFY ->
                change(code, id, "disqualified", (workshop, each) -> stands(each, Participation.DISQUALIFIED));
            case RESTORE -> change(code, id, "restored", (workshop, each) -> stands(each, Participation.COUNTED));
            case NEW_CODE -> newCode(code, id);
            case EXTRA_TIME -> change(code, id, "gave extra time", (workshop, each) -> extra(each, wanted.minutes));
            case MERGE -> change(code, id, "merged", (workshop, each) -> merge(workshop, each, wanted.into));
            case MOVE -> change(code, id, "moved", (workshop, each) -> move(workshop, each, wanted.team));
            case BRACKET ->
                change(code, id, "changed the bracket", (workshop, each) -> bracket(workshop, each, wanted.bracket));
        };
    }

    /** @param how does it, and tells what there is to tell of it besides */
    private Person change(String code, long id, String what, BiFunction<Workshop, Participant, String> how) {
        String workshop = QuarkusTransaction.requiringNew().call(() -> {
            Workshop found = Workshop.locked(code);
            Participant participant = Participant.in(found, id);
            String before = told(participant);
            String note = how.apply(found, participant);
            audit.note(found, new Deed(what, participant.nickname(), before, told(participant) + note));
            return found.code();
        });
        changed.fire(new RoundChanged(workshop));
        return person(code, id);
    }

    private Person newCode(String code, long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant participant = Participant.in(workshop, id);
            participant.resumeCode = Codes.resumeCode();
            audit.note(workshop, Deed.made("new resume code", participant.nickname(), "the old one is worth nothing"));
            return Person.of(participant, presence.isHere(workshop.code(), id)).withResumeCode(participant.resumeCode);
        });
    }

    private Person person(String code, long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            return Person.of(Participant.in(workshop, id), presence.isHere(workshop.code(), id));
        });
    }

    private static String rename(Workshop workshop, Participant participant, @Nullable String typed) {
        if (typed == null) throw new BadInput("Please give the new name.");
        Nickname nickname = Nickname.of(typed);
        boolean isOwn = nickname.key().equals(participant.nicknameKey);
        if (!isOwn && Participant.isTaken(workshop, nickname)) throw NicknameTaken.byAPerson(nickname);
        participant.nickname = nickname.shown();
        participant.nicknameKey = nickname.key();
        return "";
    }

    private static String stands(Participant participant, Participation participation) {
        demandUnmerged(participant);
        participant.participation = participation;
        return "";
    }

    private static String extra(Participant participant, @Nullable Integer minutes) {
        if (minutes == null || minutes < 0 || minutes > LONGEST_EXTRA)
            throw new BadInput("Extra time is 0 to " + LONGEST_EXTRA + " minutes.");
        participant.extraMinutes = minutes;
        return "";
    }

    private String merge(Workshop workshop, Participant from, @Nullable Long id) {
        if (id == null) throw new BadInput("Please say with whom “" + from.nickname() + "” is to become one.");
        Participant into = Participant.in(workshop, id);
        demandUnmerged(from);
        demandUnmerged(into);
        if (from.id.equals(into.id)) throw new BadInput("“" + from.nickname() + "” is one with itself already.");
        if (from.isTeam != into.isTeam) throw new BadInput("A person and a team cannot become one.");
        from.members().forEach(member -> member.team = into);
        from.participation = Participation.MERGED;
        if (into.bracket == null && into.team == null) into.bracket = from.bracket;
        from.mergedInto = into;
        from.team = null;
        Participant.flush();
        merged.fire(new ParticipantsMerged(from.id, into.id));
        return " into " + into.nickname();
    }

    private static String move(Workshop workshop, Participant participant, @Nullable Long id) {
        if (id == null) throw new BadInput("Please say to which team “" + participant.nickname() + "” is to be moved.");
        Participant team = Participant.in(workshop, id);
        if (!team.isTeam || participant.isTeam) throw new BadInput("Somebody is moved to a team, and nothing else.");
        demandUnmerged(participant);
        demandUnmerged(team);
        participant.team = team;
        participant.bracket = null;
        return "";
    }

    private static String bracket(Workshop workshop, Participant participant, @Nullable String wanted) {
        if (wanted == null)
            throw new BadInput("Please say in which bracket “" + participant.nickname() + "” is to compete.");
        demandUnmerged(participant);
        if (participant.team != null)
            throw new BadInput("“" + participant.nickname() + "” plays for “" + participant.team.nickname()
                    + "”, and a team is in a bracket as a whole. Please change the team's.");
        participant.bracket =
                wanted.isEmpty() ? null : workshop.chosenBracket(wanted).orElse(null);
        return "";
    }

    private static void demandUnmerged(Participant participant) {
        if (participant.participation == Participation.MERGED)
            throw new BadInput("“" + participant.nickname() + "” has become one with somebody else.");
    }

    private static String told(Participant participant) {
        return participant.nickname()
                + (participant.participation == Participation.COUNTED
                        ? ""
                        : ", " + participant.participation.name().toLowerCase(Locale.ROOT))
                + Optional.ofNullable(participant.team)
                        .map(team -> ", in " + team.nickname())
                        .orElse("")
                + Optional.ofNullable(participant.bracket)
                        .map(bracket -> ", among " + bracket.name)
                        .orElse("")
                + (participant.extraMinutes == 0 ? "" : ", " + participant.extraMinutes + " min extra");
    }
}
