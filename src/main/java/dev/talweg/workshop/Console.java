package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an organizer does to workshops and rounds. */
@ApplicationScoped
class Console {

    private static final Duration EXTENSION = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ROUND_MINUTES = 7 * 24 * 60;
    private static final int MOST_ATTEMPTS = 1000;

    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;
    private final Event<RoundChanged> changed;

    Console(Catalogue catalogue, Audit audit, Clock clock, Event<RoundChanged> changed) {
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What can be done to a round. */
    enum Action {
        OPEN,
        FREEZE,
        EXTEND,
        CLOSE,
        FINALIZE,
        OPEN_SOLUTIONS,
        HIDE_SOLUTIONS;

        private String told() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * How long a new workshop's round takes, and how often each exercise may be tried in it.
     *
     * @param minutes empty: until it is closed by hand
     * @param attempts empty: as often as they like
     */
    record Bounds(Optional<Integer> minutes, Optional<Integer> attempts) {

        Bounds {
            if (minutes.filter(m -> m < 1 || m > LONGEST_ROUND_MINUTES).isPresent())
                throw new BadInput("A round takes 1 minute to 7 days.");
            if (attempts.filter(most -> most < 1 || most > MOST_ATTEMPTS).isPresent())
                throw new BadInput("An exercise may be tried 1 to " + MOST_ATTEMPTS + " times, or without a limit.");
        }
    }

    /**
     * What all who take part are told of a new workshop.
     *
     * @param teams whether everybody plays for a team
     */
    record Title(String name, WorkshopKind kind, boolean teams) {

        Title {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME)
                throw new BadInput("A workshop's name has 1 to " + LONGEST_NAME + " characters.");
            if (name.chars().anyMatch(Character::isISOControl))
                throw new BadInput("A workshop's name is one line of visible characters.");
        }
    }

    /** The new workshop's code. */
    String create(Title title, List<String> exercises, Bounds bounds) {
        if (exercises.isEmpty()) throw new BadInput("Please choose at least one exercise.");
        if (new HashSet<>(exercises).size() != exercises.size())
            throw new BadInput("Please choose each exercise once.");
        for (String slug : exercises)
            if (catalogue.find(slug).isEmpty())
                throw new BadInput("There is no exercise “" + slug + "” in the catalogue.");
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.create(unusedCode(), title.name(), title.kind(), clock.instant());
            workshop.teams = title.teams();
            workshop.addRound("Round 1", bounds.minutes(), exercises).limitedTo(bounds.attempts());
            audit.note(workshop, Deed.made("created", workshop.name(), String.join(", ", exercises)));
            return workshop.code();
        });
    }

    void act(String code, long roundId, Action action) {
        String workshop = QuarkusTransaction.requiringNew().call(() -> {
            Workshop found = Workshop.withCode(code);
            Round round = found.round(roundId);
            Instant now = clock.instant();
            String before = round.told(now);
            switch (action) {
                case OPEN -> round.open(now);
                case FREEZE -> round.freeze(now);
                case EXTEND -> round.extend(now, EXTENSION);
                case CLOSE -> round.close(now);
                case FINALIZE -> round.finalizeAt(now);
                case OPEN_SOLUTIONS -> round.openSolutions(now);
                case HIDE_SOLUTIONS -> round.hideSolutions();
            }
            audit.note(found, new Deed(action.told(), round.name(), before, round.told(now)));
            return found.code();
        });
        changed.fire(new RoundChanged(workshop));
    }

    private static String unusedCode() {
        String code = Codes.joinCode();
        while (Workshop.exists(code)) code = Codes.joinCode();
        return code;
    }
}
