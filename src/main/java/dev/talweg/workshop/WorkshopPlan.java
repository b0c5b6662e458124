package dev.talweg.workshop;

import static java.util.stream.Collectors.joining;

import dev.talweg.http.BadInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a workshop is to be.
 *
 * @param teams whether everybody plays for a team
 * @param teamSize the most who may be in one
 * @param rounds in their order; each exercise is in one of them
 */
record WorkshopPlan(String name, WorkshopKind kind, boolean teams, int teamSize, List<RoundPlan> rounds) {

    static final int USUAL_TEAM = 8;

    private static final int LONGEST_NAME = 80;
    private static final int LARGEST_TEAM = 20;
    private static final int MOST_ROUNDS = 50;

    WorkshopPlan {
        name = Line.of("A workshop's name", name, LONGEST_NAME);
        rounds = List.copyOf(rounds);
        if (teamSize < 2 || teamSize > LARGEST_TEAM)
            throw new BadInput("A team has 2 to " + LARGEST_TEAM + " members.");
        if (rounds.size() > MOST_ROUNDS) throw new BadInput("A workshop has at most " + MOST_ROUNDS + " rounds.");
        Set<String> chosen = new HashSet<>();
        for (RoundPlan round : rounds)
            for (String slug : round.exercises())
                if (!chosen.add(slug))
                    throw new BadInput("The exercise “" + slug + "” is in two rounds. Please leave it in one.");
    }

    static WorkshopPlan of(Workshop workshop) {
        return new WorkshopPlan(
                workshop.name,
                workshop.kind,
                workshop.teams,
                workshop.teamSize,
                workshop.rounds.stream().map(RoundPlan::of).toList());
    }

    /** The same for another evening. */
    WorkshopPlan copy() {
        return new WorkshopPlan(
                name,
                kind,
                teams,
                teamSize,
                rounds.stream().map(RoundPlan::copy).toList());
    }

    /** For the audit. */
    String told() {
        return name + (teams ? " (teams of up to " + teamSize + ")" : "") + "; "
                + rounds.stream().map(RoundPlan::told).collect(joining(" | "));
    }
}
