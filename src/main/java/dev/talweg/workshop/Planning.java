package dev.talweg.workshop;

import dev.talweg.exercise.Catalogue;
import dev.talweg.http.BadInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Workshops are planned, planned anew while they run, and copied. */
@ApplicationScoped
class Planning {

    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;
    private final Event<RoundChanged> changed;
    private final Event<WorkshopCopied> copied;

    Planning(Catalogue catalogue, Audit audit, Clock clock, Event<RoundChanged> changed, Event<WorkshopCopied> copied) {
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
        this.copied = copied;
    }

    /** The new workshop's code. */
    String create(WorkshopPlan plan) {
        if (plan.rounds().stream().allMatch(round -> round.exercises().isEmpty()))
            throw new BadInput("Please choose at least one exercise.");
        plan.rounds().forEach(round -> demandKnown(round.exercises()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = made(plan);
            audit.note(workshop, Deed.made("created", workshop.name(), plan.told()));
            return workshop.code();
        });
    }

    /** The code of a new workshop that is planned as this one was, with hidden instances of its own. */
    String copy(String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Workshop original = Workshop.withCode(code);
            WorkshopPlan plan = WorkshopPlan.of(original).copy();
            Workshop copy = made(plan);
            copied.fire(new WorkshopCopied(original.id(), copy.id()));
            audit.note(copy, Deed.made("copied from " + original.code(), copy.name(), plan.told()));
            return copy.code();
        });
    }

    /** Makes the workshop what the plan says, as far as what has happened allows. */
    void save(String code, int revision, WorkshopPlan plan) {
        String workshop = QuarkusTransaction.requiringNew().call(() -> {
            Workshop found = Workshop.locked(code);
            if (found.planRevision != revision) throw new PlanBehind();
            String before = WorkshopPlan.of(found).told();
            demandNewOnesKnown(found, plan);
            if (found.teams != plan.teams() && Participant.countOf(found) > 0)
                throw new BadInput("Somebody has joined already: whether it is played in teams is settled.");
            found.become(plan);
            rounds(found, plan.rounds(), clock.instant());
            found.planRevision++;
            audit.note(found, new Deed("planned", found.name(), before, plan.told()));
            return found.code();
        });
        changed.fire(new RoundChanged(workshop));
    }

    private Workshop made(WorkshopPlan plan) {
        Workshop workshop = Workshop.create(unusedCode(), plan.name(), plan.kind(), clock.instant());
        workshop.become(plan);
        plan.rounds().forEach(round -> workshop.addRound(round, clock.instant()));
        return workshop;
    }

    private void rounds(Workshop workshop, List<RoundPlan> plans, Instant now) {
        Set<Long> kept =
                plans.stream().map(RoundPlan::id).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Round round : List.copyOf(workshop.rounds)) if (!kept.contains(round.id)) workshop.drop(round, now);
        List<Round> ordered = new ArrayList<>();
        for (RoundPlan plan : plans) {
            Round round = plan.id() == null ? workshop.addRound(plan, now) : workshop.round(plan.id());
            if (plan.id() != null) plan.applyTo(round, now);
            ordered.add(round);
            round.position = ordered.size();
        }
    }

    /** What the workshop has already may have gone from the catalogue since. */
    private void demandNewOnesKnown(Workshop workshop, WorkshopPlan plan) {
        for (RoundPlan round : plan.rounds())
            demandKnown(round.exercises().stream()
                    .filter(slug -> workshop.roundOf(slug).isEmpty())
                    .toList());
    }

    private void demandKnown(List<String> slugs) {
        for (String slug : slugs)
            if (catalogue.find(slug).isEmpty())
                throw new BadInput("There is no exercise “" + slug + "” in the catalogue.");
    }

    private static String unusedCode() {
        String code = Codes.joinCode();
        while (Workshop.exists(code)) code = Codes.joinCode();
        return code;
    }
}
