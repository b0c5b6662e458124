package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
            if (workshop.teams)
                throw new BadInput("A workshop that is played in teams cannot be rehearsed yet: rehearse a copy of it"
                        + " without teams.");
            Instant now = clock.instant();
            List<Long> ids = new ArrayList<>();
            for (int i = 1; ids.size() < count; i++) {
                Nickname nickname = Nickname.of("Rehearsal " + i);
                if (Participant.isTaken(workshop, nickname)) continue;
                Participant nobody = Participant.create(workshop, nickname, null, now);
                nobody.rehearsing = true;
                // In turn, so that each bracket's board can be seen, too.
                if (!workshop.brackets.isEmpty())
                    nobody.bracket = workshop.brackets.get(ids.size() % workshop.brackets.size());
                ids.add(nobody.id());
            }
            audit.note(workshop, Deed.made("rehearsed", workshop.name(), count + " simulated participants"));
            return ids;
        });
        changed.fire(new RoundChanged(Workshop.written(code)));
        return entered;
    }

    /** Takes out all of them with whatever they handed in, and tells how many they were. */
    public int leave(String code) {
        int gone = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(code);
            Participant.lockAllOf(workshop);
            int removed = (int) Participant.delete("workshop = ?1 and rehearsing", workshop);
            if (removed > 0)
                audit.note(
                        workshop,
                        Deed.ended("ended the rehearsal", workshop.name(), removed + " simulated participants"));
            return removed;
        });
        changed.fire(new RoundChanged(Workshop.written(code)));
        return gone;
    }

    /** Whether this one is still there. */
    public boolean isIn(long participant) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Participant.count("id = ?1 and rehearsing", participant) > 0);
    }
}
