package dev.talweg.leaderboard;

import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.submission.Best;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * After a round, where its organizer opens it: what participants may read of each other. It is everybody's best scored
 * submission as the public board counts it, under the nickname on the board; so a board that is still frozen gives away
 * neither points nor programs from after its freeze. Practice, worse tries and tries that were not scored stay private for
 * good.
 *
 * <p>Baselines are not among them. Their settings stand in the exercise's folder beside the solutions that prove it, and
 * the next evening's room is to find them anew; their runs can be seen by everybody, in the workspace and in the race.
 */
@ApplicationScoped
class Solutions {

    private final Caller caller;

    Solutions(Caller caller) {
        this.caller = caller;
    }

    /** Best first. Participants of the workshop may ask once they are open, an organizer always. */
    List<Best> of(String code, String slug) {
        Workshop workshop = Workshop.withCode(code);
        boolean organizer = caller.organizer().isPresent();
        if (!organizer) Participant.calling(caller, workshop);
        Round round =
                workshop.roundOf(slug).orElseThrow(() -> new NotFound("This workshop has no exercise “" + slug + "”."));
        if (!organizer && !round.hasOpenSolutions()) throw new SolutionsNotOpen(round.name());
        return Best.publiclyIn(round).stream()
                .filter(best -> best.exercise().equals(slug) && best.score() != null && !best.baseline())
                .sorted(Best.ORDER)
                .toList();
    }

    /** The one of a participant. */
    Best of(String code, String slug, long participant) {
        return of(code, slug).stream()
                .filter(best -> best.participant() == participant)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no scored solution of that participant to this exercise."));
    }
}
