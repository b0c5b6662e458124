package dev.talweg.help;

import dev.talweg.http.Caller;
import dev.talweg.live.Live;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Hands go up and down. Their owner hears it on each of their screens, and the organizers soon after. */
@ApplicationScoped
class Hands {

    private final Live live;
    private final HelpNews news;
    private final Audit audit;
    private final Clock clock;

    Hands(Live live, HelpNews news, Audit audit, Clock clock) {
        this.live = live;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the owner is told.
     *
     * @param hand null when it is down
     * @param helped whether a helper has put it down
     */
    record HandChanged(@Nullable HandStatus hand, boolean helped) {}

    private record Raised(String workshop, long participant, HandStatus hand) {}

    private record Change(String workshop, long participant, boolean isNews, HandChanged said) {}

    HandStatus raise(Caller caller, String code, Whereabouts where) {
        Raised raised = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant me = Participant.calling(caller, workshop);
            where.demandIn(workshop);
            HandStatus hand = HandStatus.of(RaisedHand.raise(me, where, clock.instant()));
            return new Raised(workshop.code(), me.id(), hand);
        });
        tell(new Change(raised.workshop, raised.participant, true, new HandChanged(raised.hand, false)));
        return raised.hand;
    }

    void lower(Caller caller, String code) {
        tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant me = Participant.calling(caller, workshop);
            return new Change(workshop.code(), me.id(), RaisedHand.lower(me), new HandChanged(null, false));
        }));
    }

    void helped(String code, long id) {
        tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            RaisedHand hand = RaisedHand.in(workshop, id);
            boolean isNews = hand.helped(clock.instant());
            if (isNews) audit.note(workshop, Deed.ended("helped", hand.participant.nickname(), "hand up"));
            return new Change(workshop.code(), hand.participant.id(), isNews, new HandChanged(null, true));
        }));
    }

    private void tell(Change change) {
        if (!change.isNews) return;
        live.tell(change.workshop, change.participant, "hand", change.said);
        news.changedIn(change.workshop);
    }
}
