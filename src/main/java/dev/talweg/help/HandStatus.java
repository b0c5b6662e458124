package dev.talweg.help;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hand that is up, as its owner and the organizers see it.
 *
 * @param exercise where, as a slug; null: in the lobby
 */
@Schema(name = "RaisedHand")
record HandStatus(long id, String nickname, @Nullable String exercise, Instant raisedAt) {

    static HandStatus of(RaisedHand hand) {
        return new HandStatus(hand.id, hand.participant.nickname(), hand.exercise, hand.raisedAt);
    }
}
