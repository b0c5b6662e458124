package dev.talweg.help;

import dev.talweg.live.Live;
import dev.talweg.live.SnapshotPart;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** What organizers announce, and what everybody may read. */
@ApplicationScoped
class NoticeBoard implements SnapshotPart {

    private final Live live;
    private final HelpNews news;
    private final Audit audit;
    private final Clock clock;

    NoticeBoard(Live live, HelpNews news, Audit audit, Clock clock) {
        this.live = live;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    private record Said(Notices.Posted announcement) {}

    private record Change(String workshop, boolean isNews, Notices.Posted announcement) {}

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Notices of(String code) {
        return QuarkusTransaction.joiningExisting().call(() -> Notices.of(Workshop.withCode(code)));
    }

    Notices.Posted announce(String code, Words words, Once once) {
        return tell(QuarkusTransaction.requiringNew().call(() -> {
            // The same command sent twice comes one after the other.
            Workshop workshop = Workshop.locked(code);
            Optional<Announcement> before = Announcement.withKey(workshop, once);
            Announcement announcement =
                    before.orElseGet(() -> Announcement.create(workshop, words, once, clock.instant()));
            if (before.isEmpty()) audit.note(workshop, Deed.made("announced", workshop.name(), announcement.text));
            return new Change(workshop.code(), before.isEmpty(), Notices.Posted.of(announcement));
        }));
    }

    void withdraw(String code, long id) {
        tell(QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            Announcement announcement = Announcement.in(workshop, id);
            boolean isNews = announcement.withdraw(clock.instant());
            if (isNews) audit.note(workshop, Deed.ended("withdrew", workshop.name(), announcement.text));
            return new Change(workshop.code(), isNews, Notices.Posted.of(announcement));
        }));
    }

    private Notices.Posted tell(Change change) {
        if (change.isNews) {
            live.broadcast(change.workshop, "announcement", new Said(change.announcement));
            news.changedIn(change.workshop);
        }
        return change.announcement;
    }
}
