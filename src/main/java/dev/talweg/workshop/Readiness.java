package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a workshop still lacks before its evening, each point a sentence with its remedy. */
@ApplicationScoped
class Readiness {

    private final Catalogue catalogue;
    private final PublicAddress address;
    private final Clock clock;

    Readiness(Catalogue catalogue, PublicAddress address, Clock clock) {
        this.catalogue = catalogue;
        this.address = address;
        this.clock = clock;
    }

    /** How much a point matters. */
    enum Weight {
        /** So the evening cannot go well. */
        MISSING,
        /** Perhaps it is meant so. */
        LOOK
    }

    record Point(Weight weight, String sentence) {}

    /** Nothing where all is ready. */
    List<Point> of(Workshop workshop) {
        List<Point> points = new ArrayList<>();
        if (workshop.rounds.isEmpty())
            points.add(missing("There is no round yet. Add one, and choose exercises for it."));
        workshop.rounds.forEach(round -> look(round, points));
        overlaps(workshop, points);
        long without = workshop.brackets.isEmpty() ? 0 : Bracket.countWithout(workshop);
        if (without > 0)
            points.add(missing((without == 1 ? "1 competes" : without + " compete")
                    + " in no bracket, having joined before there were any. Put them in one on the page People."));
        if (address.base().contains("//localhost"))
            points.add(missing("Phones cannot reach this server: its address is " + address.base()
                    + ". Connect it to the room's network, or set TALWEG_PUBLIC_URL."));
        return points;
    }

    private void look(Round round, List<Point> points) {
        if (round.exercises.isEmpty())
            points.add(missing(round.name() + " has no exercises. Choose some, or take the round out."));
        for (String slug : round.exercises)
            if (catalogue.find(slug).isEmpty())
                points.add(missing(round.name() + " wants “" + slug
                        + "”, which does not load. The server's log says what is wrong in it."));
        boolean isToCome = round.state(clock.instant()) == RoundState.SCHEDULED;
        if (isToCome && round.minutes == null)
            points.add(new Point(Weight.LOOK, round.name() + " has no length: it is open until you close it."));
        if (isToCome && round.opensAt == null && round.position > 1)
            points.add(new Point(Weight.LOOK, round.name() + " opens when you press Open."));
    }

    private void overlaps(Workshop workshop, List<Point> points) {
        List<Round> timed = workshop.rounds.stream()
                .filter(round -> round.opensAt != null && round.state(clock.instant()) == RoundState.SCHEDULED)
                .sorted(Comparator.comparing(Round::beginning))
                .toList();
        for (int i = 1; i < timed.size(); i++) {
            Round before = timed.get(i - 1);
            Instant end = before.closesAt;
            if (end == null || end.isAfter(timed.get(i).beginning()))
                points.add(new Point(
                        Weight.LOOK, timed.get(i).name() + " opens while " + before.name() + " is still open."));
        }
    }

    private static Point missing(String sentence) {
        return new Point(Weight.MISSING, sentence);
    }
}
