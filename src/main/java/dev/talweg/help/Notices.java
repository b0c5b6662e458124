package dev.talweg.help;

import static java.util.Objects.requireNonNull;

import dev.talweg.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody in a workshop may read, the latest first. */
record Notices(List<Posted> announcements, List<Answer> answers) {

    private static final int MOST = 50;

    /**
     * An announcement.
     *
     * @param text in Markdown
     * @param withdrawnAt null while it stands
     */
    @Schema(name = "Announcement")
    record Posted(
            long id,
            String text,
            Instant announcedAt,
            @Nullable Instant withdrawnAt) {

        static Posted of(Announcement announcement) {
            return new Posted(announcement.id, announcement.text, announcement.announcedAt, announcement.withdrawnAt);
        }
    }

    /** A question that was answered to all; who asked is nobody's business. */
    record Answer(long id, @Nullable String exercise, String question, String answer, Instant answeredAt) {

        static Answer of(Clarification clarification) {
            return new Answer(
                    clarification.id,
                    clarification.exercise,
                    clarification.question,
                    requireNonNull(clarification.answer),
                    requireNonNull(clarification.answeredAt));
        }
    }

    static Notices of(Workshop workshop) {
        return new Notices(
                Announcement.standingIn(workshop, MOST).stream().map(Posted::of).toList(),
                Clarification.answeredToAll(workshop, MOST).stream()
                        .map(Answer::of)
                        .toList());
    }
}
