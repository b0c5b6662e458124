package dev.talweg.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a round was before it was last acted on: somebody at the front of a room presses the wrong button. */
@Embeddable
class Undo {

    /** As it is told. */
    static final int SECONDS = 10;

    /** The line to the server takes its time, too. */
    private static final Duration WITHIN = Duration.ofSeconds(SECONDS + 3);

    @Column(name = "undo_opens_at")
    @Nullable
    Instant opensAt;

    @Column(name = "undo_freezes_at")
    @Nullable
    Instant freezesAt;

    @Column(name = "undo_closes_at")
    @Nullable
    Instant closesAt;

    @Column(name = "undo_solutions_opened_at")
    @Nullable
    Instant solutionsOpenedAt;

    Instant actedAt;

    protected Undo() {}

    static Undo of(Round round, Instant now) {
        Undo undo = new Undo();
        undo.opensAt = round.opensAt;
        undo.freezesAt = round.freezesAt;
        undo.closesAt = round.closesAt;
        undo.solutionsOpenedAt = round.solutionsOpenedAt;
        undo.actedAt = now;
        return undo;
    }

    boolean isLate(Instant now) {
        return now.isAfter(actedAt.plus(WITHIN));
    }

    void restore(Round round) {
        round.opensAt = opensAt;
        round.freezesAt = freezesAt;
        round.closesAt = closesAt;
        round.solutionsOpenedAt = solutionsOpenedAt;
    }
}
