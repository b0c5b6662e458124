package dev.talweg.workshop;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as everybody may see it.
 *
 * @param teams whether everybody plays for a team, to be named when joining
 * @param brackets the names of its brackets, of which one is to be named when joining; empty where there are none
 * @param scene what the projector shows
 * @param joinUrl where a phone in the room joins
 * @param nicknames the latest to join, newest first
 */
@Schema(name = "Workshop")
public record WorkshopStatus(
        String code,
        String name,
        WorkshopKind kind,
        boolean teams,
        List<String> brackets,
        Scene scene,
        Instant serverTime,
        String joinUrl,
        long participants,
        List<String> nicknames,
        List<RoundStatus> rounds) {

    private static final int NAMES = 60;

    /**
     * A round as everybody may see it.
     *
     * @param solutionsOpen whether participants may read each other's best solutions
     * @param secretDigest SHA-256 of the secret that draws the hidden instances, published from the start
     * @param secret itself, once the round is finalized, so that everybody can check every score
     */
    @Schema(name = "Round")
    public record RoundStatus(
            long id,
            String name,
            RoundState state,
            @Nullable Integer minutes,
            @Nullable Instant opensAt,
            @Nullable Instant freezesAt,
            @Nullable Instant closesAt,
            List<String> exercises,
            boolean solutionsOpen,
            String secretDigest,
            @Nullable String secret) {

        static RoundStatus of(Round round, Instant now) {
            RoundState state = round.state(now);
            return new RoundStatus(
                    round.id,
                    round.name,
                    state,
                    round.minutes,
                    round.opensAt,
                    round.freezesAt,
                    round.closesAt,
                    round.exercises(),
                    round.hasOpenSolutions(),
                    round.secretDigest(),
                    state == RoundState.FINALIZED ? round.secret : null);
        }
    }

    public static WorkshopStatus of(Workshop workshop, String joinUrl, Instant now) {
        return new WorkshopStatus(
                workshop.code,
                workshop.name,
                workshop.kind,
                workshop.teams,
                workshop.bracketNames(),
                workshop.scene,
                now,
                joinUrl,
                Participant.countOf(workshop),
                Participant.latestNicknames(workshop, NAMES),
                workshop.rounds.stream()
                        .map(round -> RoundStatus.of(round, now))
                        .toList());
    }
}
