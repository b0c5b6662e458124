package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Lets nobody in, many times over, so that an evening can be tried before it; and takes all of them out again. */
@ApplicationScoped
public class Rehearsing {

    private static final int MOST = 300;

    private final Audit audit;
    private final Clock clock;
    private final Event<RoundChanged> changed;

    Rehearsing(Audit audit, Clock clock, Event<RoundChanged> changed) {
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** The ids of so many new participants whom nobody plays. */
    public List<Long> enter(String code, int count) {
        if (count < 1 || count > MOST) throw new BadInput("A rehearsal has 1 to " + MOST + " simulated participants.");
        List<Long> entered = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            List<Participant> nobodies = new ArrayList<>();
            for (int i = 1; nobodies.size() < count; i++)
                named(workshop, "Rehearsal " + i).ifPresent(nobodies::add);
            if (workshop.teams) putInTeams(workshop, nobodies);
            putInBrackets(workshop, nobodies);
            audit.note(workshop, Deed.made("rehearsed", workshop.name(), count + " simulated participants"));
            return nobodies.stream().map(Participant::id).toList();
        });
        changed.fire(new RoundChanged(Workshop.written(code)));
        return entered;
    }

    private void putInTeams(Workshop workshop, List<Participant> nobodies) {
        Iterator<Participant> waiting = nobodies.iterator();
        for (int i = 1; waiting.hasNext(); i++) {
            Optional<Participant> team = named(workshop, "Rehearsal team " + i);
            if (team.isEmpty()) continue;
            team.get().isTeam = true;
            for (int seat = 0; seat < workshop.teamSize && waiting.hasNext(); seat++) waiting.next().team = team.get();
        }
    }

    /** In turn, so that each bracket's board can be seen before the evening. */
    private static void putInBrackets(Workshop workshop, List<Participant> nobodies) {
        if (workshop.brackets.isEmpty()) return;
        List<Participant> competitors =
                nobodies.stream().map(Participant::competitor).distinct().toList();
        for (int i = 0; i < competitors.size(); i++)
            competitors.get(i).bracket = workshop.brackets.get(i % workshop.brackets.size());
    }

    /** Somebody new whom nobody plays; empty where the name is somebody's. */
    private Optional<Participant> named(Workshop workshop, String name) {
        Nickname nickname = Nickname.of(name);
        if (Participant.isTaken(workshop, nickname)) return Optional.empty();
        Participant nobody = Participant.create(workshop, nickname, null, clock.instant());
        nobody.rehearsing = true;
        return Optional.of(nobody);
    }

    /** Takes out all of them with whatever they handed in. */
    public void leave(String code) {
        QuarkusTransaction.requiringNew().run(() -> {
            Workshop workshop = Workshop.locked(code);
            Participant.lockAllOf(workshop);
            long removed = Participant.count("workshop = ?1 and rehearsing and not isTeam", workshop);
            Participant.delete("workshop = ?1 and rehearsing", workshop);
            if (removed > 0)
                audit.note(
                        workshop,
                        Deed.ended("ended the rehearsal", workshop.name(), removed + " simulated participants"));
        });
        changed.fire(new RoundChanged(Workshop.written(code)));
    }

    /** Whether this one is still there. */
    public boolean isIn(long participant) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Participant.count("id = ?1 and rehearsing", participant) > 0);
    }
}
