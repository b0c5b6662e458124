package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Lets participants in. A join repeated with the same key is one join. */
@ApplicationScoped
class Door {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 64;

    private final Clock clock;
    private final Event<ParticipantJoined> joined;

    Door(Clock clock, Event<ParticipantJoined> joined) {
        this.clock = clock;
        this.joined = joined;
    }

    /**
     * Who is now in: the code as it is written, and the participant's id, name, resume code and team.
     *
     * @param extraMinutes how long after a round's end they may still hand in
     */
    record Pass(
            String workshop,
            long participant,
            String nickname,
            String resumeCode,
            Optional<Team> team,
            long extraMinutes) {

        static Pass of(Participant participant) {
            return new Pass(
                    participant.workshop().code(),
                    participant.id(),
                    participant.nickname(),
                    participant.resumeCode,
                    participant.team().map(Team::of),
                    participant.extraTime().toMinutes());
        }
    }

    /**
     * The team that the participant is in.
     *
     * @param code whoever joins with it is in the team, too
     * @param members their nicknames, the founder first
     */
    record Team(long id, String name, String code, List<String> members) {

        static Team of(Participant team) {
            List<String> members =
                    team.members().stream().map(Participant::nickname).toList();
            return new Team(team.id(), team.nickname(), team.resumeCode, members);
        }
    }

    /**
     * For whom somebody wants to play: a team that is founded by its name, or one that is there, by its code; and in which
     * bracket, unless the team is there and has one.
     */
    record Choice(
            @Nullable String name,
            @Nullable String code,
            @Nullable String bracket) {

        private boolean isOfATeam() {
            return name != null || code != null;
        }

        private boolean isTwofold() {
            return name != null && code != null;
        }
    }

    Pass join(String code, @Nullable String typedName, Choice choice, @Nullable String key) {
        if (typedName == null) throw new BadInput("Please choose a nickname.");
        if (choice.isTwofold()) throw new BadInput("Please found a team or join one, not both.");
        if (key != null && (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY))
            throw new BadInput("An idempotency key has " + SHORTEST_KEY + " to " + LONGEST_KEY + " characters.");
        Nickname nickname = Nickname.of(typedName);
        try {
            return QuarkusTransaction.requiringNew().call(() -> enter(Workshop.withCode(code), nickname, choice, key));
        } catch (PersistenceException race) {
            if (!(race instanceof ConstraintViolationException)) throw race;
            // Two joins at the same moment: the other one was first, so now it is either this same join or the name is
            // taken.
            return QuarkusTransaction.requiringNew().call(() -> enter(Workshop.withCode(code), nickname, choice, key));
        }
    }

    Pass resume(String code, @Nullable String resumeCode) {
        if (resumeCode == null) throw new BadInput("Please give your resume code.");
        return QuarkusTransaction.requiringNew()
                .call(() -> Pass.of(Participant.withResumeCode(Workshop.withCode(code), resumeCode)));
    }

    private Pass enter(Workshop workshop, Nickname nickname, Choice wanted, @Nullable String key) {
        Optional<Participant> before = key == null ? Optional.empty() : Participant.joinedBy(workshop, key);
        if (before.isPresent()) return Pass.of(before.get());
        if (Participant.isTaken(workshop, nickname)) throw NicknameTaken.byAPerson(nickname);
        Optional<Participant> team = team(workshop, wanted, nickname);
        Participant participant = Participant.create(workshop, nickname, key, clock.instant());
        team.ifPresent(joined -> participant.team = joined);
        if (wanted.code() == null)
            workshop.chosenBracket(wanted.bracket()).ifPresent(chosen -> participant.competitor().bracket = chosen);
        else if (wanted.bracket() != null)
            throw new BadInput("A team's bracket is chosen by who founds the team. Please join it without one.");
        Participant.flush();
        joined.fire(new ParticipantJoined(
                workshop.code(),
                participant.nickname(),
                team.map(Participant::nickname),
                Participant.countOf(workshop)));
        return Pass.of(participant);
    }

    private Optional<Participant> team(Workshop workshop, Choice wanted, Nickname nickname) {
        if (!workshop.teams) {
            if (wanted.isOfATeam()) throw new BadInput("This workshop has no teams: everybody plays for themselves.");
            return Optional.empty();
        }
        if (wanted.code() != null) return Optional.of(withRoom(Participant.teamWithCode(workshop, wanted.code())));
        if (wanted.name() == null)
            throw new BadInput("This workshop is played in teams: found one by a name, or join one by its code.");
        Nickname name = Nickname.of(wanted.name());
        if (name.key().equals(nickname.key()) || Participant.isTaken(workshop, name)) throw NicknameTaken.byATeam(name);
        return Optional.of(Participant.team(workshop, name, clock.instant()));
    }

    private static Participant withRoom(Participant team) {
        int most = team.workshop().teamSize;
        if (team.members().size() >= most) throw new TeamFull(team.nickname(), most);
        return team;
    }
}
