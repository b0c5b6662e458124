package dev.talweg.workshop;

import static java.util.stream.Collectors.joining;

import dev.talweg.http.BadInput;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a workshop is to be.
 *
 * @param teams whether everybody plays for a team
 * @param teamSize the most who may be in one
 * @param brackets in their order; empty where all are ranked together only
 * @param rounds in their order; each exercise is in one of them
 */
record WorkshopPlan(
        String name,
        WorkshopKind kind,
        boolean teams,
        int teamSize,
        List<BracketPlan> brackets,
        List<RoundPlan> rounds) {

    static final int USUAL_TEAM = 8;

    private static final int LONGEST_NAME = 80;
    private static final int LARGEST_TEAM = 20;
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_BRACKETS = 8;

    WorkshopPlan {
        name = Line.of("A workshop's name", name, LONGEST_NAME);
        brackets = List.copyOf(brackets);
        rounds = List.copyOf(rounds);
        if (teamSize < 2 || teamSize > LARGEST_TEAM)
            throw new BadInput("A team has 2 to " + LARGEST_TEAM + " members.");
        if (rounds.size() > MOST_ROUNDS) throw new BadInput("A workshop has at most " + MOST_ROUNDS + " rounds.");
        if (brackets.size() > MOST_BRACKETS)
            throw new BadInput("A workshop has at most " + MOST_BRACKETS + " brackets.");
        Set<Object> known = new HashSet<>();
        for (BracketPlan bracket : brackets)
            if (!known.add(bracket.name().toLowerCase(Locale.ROOT))
                    || (bracket.id() != null && !known.add(bracket.id())))
                throw new BadInput("The bracket “" + bracket.name() + "” is there twice. Please name it once.");
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
                workshop.brackets.stream().map(BracketPlan::of).toList(),
                workshop.rounds.stream().map(RoundPlan::of).toList());
    }

    /** The same for another evening. */
    WorkshopPlan copy() {
        return new WorkshopPlan(
                name,
                kind,
                teams,
                teamSize,
                brackets.stream().map(BracketPlan::copy).toList(),
                rounds.stream().map(RoundPlan::copy).toList());
    }

    /** For the audit. */
    String told() {
        return name + (teams ? " (teams of up to " + teamSize + ")" : "")
                + (brackets.isEmpty()
                        ? ""
                        : "; brackets "
                                + brackets.stream().map(BracketPlan::name).collect(joining(", ")))
                + "; "
                + rounds.stream().map(RoundPlan::told).collect(joining(" | "));
    }
}
