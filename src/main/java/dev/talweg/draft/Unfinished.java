package dev.talweg.draft;

import dev.talweg.exercise.Language;
import dev.talweg.workshop.Participant;
import java.time.Instant;
import java.util.List;

/** A draft as its writer may take it home. What a team writes together is not among them: only browsers can read that. */
public record Unfinished(String exercise, Language language, String source, Instant savedAt) {

    /** All of a participant, by exercise. */
    public static List<Unfinished> of(Participant writer) {
        return Draft.<Draft>list("participantId = ?1 order by exercise, language", writer.id()).stream()
                .map(draft -> new Unfinished(draft.exercise, draft.language, draft.source, draft.savedAt))
                .toList();
    }
}
