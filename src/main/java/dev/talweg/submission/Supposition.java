package dev.talweg.submission;

import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/** What boards would be made of, were an undecided rejudging applied. Wants a transaction. */
public record Supposition(long rejudging) {

    /** Empty where it is decided: then there is nothing to suppose. A plain 404 where the workshop has none. */
    public static Optional<Supposition> of(Workshop workshop, long rejudging) {
        return Optional.of(Rejudging.in(workshop, rejudging))
                .filter(Rejudging::isUndecided)
                .map(found -> new Supposition(found.id));
    }

    public List<Best> publiclyIn(Round round) {
        return Best.supposing(rejudging, round, true);
    }

    public List<Best> forTheJuryIn(Round round) {
        return Best.supposing(rejudging, round, false);
    }
}
