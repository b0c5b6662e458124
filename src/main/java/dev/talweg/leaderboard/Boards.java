package dev.talweg.leaderboard;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.submission.Best;
import dev.talweg.submission.Supposition;
import dev.talweg.workshop.Bracket;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

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

    /** Whom a rejudging of this workshop would move; nobody, where it is decided. */
    List<RankShift> shifts(String code, long rejudging) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            List<Round> rounds = workshop.rounds();
            return Supposition.of(workshop, rejudging)
                    .map(supposed -> RankShift.of(
                            new RankShift.Pair(ranked(rounds, Best::publiclyIn), ranked(rounds, supposed::publiclyIn)),
                            new RankShift.Pair(
                                    ranked(rounds, Best::forTheJuryIn), ranked(rounds, supposed::forTheJuryIn))))
                    .orElse(List.of());
        });
    }

    private Ranked compute(String code, boolean stopAtFreeze) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            List<Round> rounds = workshop.rounds();
            boolean frozen = stopAtFreeze
                    && rounds.stream()
                            .filter(round -> !Finale.isOver(round))
                            .flatMap(round -> round.publicUntil().stream())
                            .anyMatch(freeze -> !freeze.isAfter(clock.instant()));
            List<String> slugs =
                    rounds.stream().flatMap(round -> round.exercises().stream()).toList();
            List<Best> bests = bests(rounds, stopAtFreeze ? Best::publiclyIn : Best::forTheJuryIn);
            return new Ranked(frozen, columns(slugs), Ranking.of(bests, Bracket.namesByCompetitor(workshop)));
        });
    }

    List<Leaderboard.Column> columns(List<String> slugs) {
        return slugs.stream()
                .map(slug -> new Leaderboard.Column(
                        slug, catalogue.find(slug).map(Exercise::title).orElse(slug)))
                .toList();
    }

    private static List<Standing> ranked(List<Round> rounds, Function<Round, List<Best>> known) {
        return Ranking.of(bests(rounds, known));
    }

    private static List<Best> bests(List<Round> rounds, Function<Round, List<Best>> known) {
        return rounds.stream().flatMap(round -> known.apply(round).stream()).toList();
    }
}
