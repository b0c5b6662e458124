package dev.talweg.help;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as its asker and the organizers see it.
 *
 * @param exercise what it is about, as a slug; null: the workshop as a whole
 * @param toAll whether everybody may read the answer, and with it the question
 */
@Schema(name = "Clarification")
record ClarificationStatus(
        long id,
        String nickname,
        @Nullable String exercise,
        String question,
        Instant askedAt,
        @Nullable String answer,
        boolean toAll,
        @Nullable Instant answeredAt) {

    static ClarificationStatus of(Clarification clarification) {
        return new ClarificationStatus(
                clarification.id,
                clarification.participant.nickname(),
                clarification.exercise,
                clarification.question,
                clarification.askedAt,
                clarification.answer,
                clarification.toAll,
                clarification.answeredAt);
    }
}
