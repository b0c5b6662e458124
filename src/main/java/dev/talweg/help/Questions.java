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
import java.util.Optional;

/** Questions are asked and answered. The asker hears at once; everybody does when the answer is for all. */
@ApplicationScoped
class Questions {

    private final Live live;
    private final HelpNews news;
    private final Audit audit;
    private final Clock clock;

    Questions(Live live, HelpNews news, Audit audit, Clock clock) {
        this.live = live;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    private record Asked(ClarificationStatus clarification) {}

    private record Told(Notices.Answer answer) {}

    private record Change(
            String workshop,
            long asker,
            boolean isNews,
            ClarificationStatus clarification,
            Optional<Notices.Answer> toAll) {

        static Change of(Workshop workshop, Clarification clarification, boolean isNews) {
            return new Change(
                    workshop.code(),
                    clarification.participant.id(),
                    isNews,
                    ClarificationStatus.of(clarification),
                    Optional.of(clarification).filter(each -> each.toAll).map(Notices.Answer::of));
        }
    }

    ClarificationStatus ask(Caller caller, String code, Whereabouts about, Words question, Once once) {
        return tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Participant me = Participant.calling(caller, workshop);
            about.demandIn(workshop);
            return Change.of(workshop, Clarification.ask(me, about, question, once, clock.instant()), true);
        }));
    }

    ClarificationStatus answer(String code, long id, Words words, boolean toAll) {
        return tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Clarification clarification = Clarification.in(workshop, id);
            String before = clarification.answer;
            boolean isNews = clarification.answer(words, toAll, clock.instant());
            String what = toAll ? "answered to everybody" : "answered";
            if (isNews)
                audit.note(workshop, new Deed(what, clarification.participant.nickname(), before, words.text()));
            return Change.of(workshop, clarification, isNews);
        }));
    }

    private ClarificationStatus tell(Change change) {
        if (change.isNews) {
            live.tell(change.workshop, change.asker, "clarification", new Asked(change.clarification));
            change.toAll.ifPresent(answer -> live.broadcast(change.workshop, "answer", new Told(answer)));
            news.changedIn(change.workshop);
        }
        return change.clarification;
    }
}
