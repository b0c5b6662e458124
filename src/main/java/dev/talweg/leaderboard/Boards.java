package dev.talweg.leaderboard;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.submission.Best;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes a workshop's two boards from the database: the public one stops at a round's freeze, the jury's does not.
 */
@ApplicationScoped
class Boards {

    private final Catalogue catalogue;
    private final Clock clock;

    Boards(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A board without a number yet. */
    record Ranked(boolean frozen, List<Leaderboard.Column> columns, List<Standing> standings) {}

    Ranked publicly(String code) {
        return compute(code, true);
    }

    Ranked forTheJury(String code) {
        return compute(code, false);
    }

    private Ranked compute(String code, boolean stopAtFreeze) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Round> rounds = Workshop.withCode(code).rounds();
            List<Best> bests = new ArrayList<>();
            for (Round round : rounds)
                bests.addAll(stopAtFreeze ? Best.publiclyIn(round) : Best.inRound(round.id(), Optional.empty()));
            boolean frozen = stopAtFreeze
                    && rounds.stream()
                            .flatMap(round -> round.publicUntil().stream())
                            .anyMatch(freeze -> !freeze.isAfter(clock.instant()));
            List<Leaderboard.Column> columns = rounds.stream()
                    .flatMap(round -> round.exercises().stream())
                    .map(slug -> new Leaderboard.Column(
                            slug, catalogue.find(slug).map(Exercise::title).orElse(slug)))
                    .toList();
            return new Ranked(frozen, columns, Ranking.of(bests));
        });
    }
}
