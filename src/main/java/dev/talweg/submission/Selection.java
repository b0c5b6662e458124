package dev.talweg.submission;

import dev.talweg.http.BadInput;
import dev.talweg.http.NotFound;
import dev.talweg.judging.Verdict;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which submissions of a workshop are meant. What is empty does not matter.
 *
 * @param participant whose they are, as on the board
 * @param since handed in then or later, and {@code until} before
 * @param submissions these and no others
 * @param scored practice is left out
 */
record Selection(
        Optional<String> exercise,
        Optional<Long> participant,
        Optional<Verdict> verdict,
        Optional<Instant> since,
        Optional<Instant> until,
        List<UUID> submissions,
        boolean scored) {

    private static final int MOST_LISTED = 500;

    Selection {
        if (submissions.size() > MOST_LISTED)
            throw new BadInput("At most " + MOST_LISTED
                    + " submissions can be listed one by one; please choose by exercise or time instead.");
    }

    /** How many there are. */
    long count(Workshop workshop) {
        return query(workshop, "").count();
    }

    /** Newest first, of those with a smaller number than {@code olderThan}. */
    List<Judging> page(Workshop workshop, long olderThan, int most) {
        Map<String, Object> parameters = parameters(workshop);
        parameters.put("olderThan", olderThan);
        String query = "from Judging j join fetch j.submission s join fetch s.participant p where " + condition()
                + " and j.id < :olderThan order by j.id desc";
        return Judging.<Judging>find(query, parameters).page(0, most).list();
    }

    /** Those that are scored submissions and judged. */
    List<UUID> judgedAndScored(Workshop workshop) {
        return query(workshop, " and not j.practice and j.state = JUDGED").<Judging>list().stream()
                .map(judging -> judging.submission.id)
                .toList();
    }

    /** Such as "learning-rate-on-a-bowl, diverged". */
    String told(Workshop workshop) {
        List<String> parts = new ArrayList<>();
        exercise.ifPresent(parts::add);
        participant.ifPresent(id -> parts.add("of " + nameOf(workshop, id)));
        verdict.ifPresent(each -> parts.add(each.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        since.ifPresent(instant -> parts.add("since " + instant));
        until.ifPresent(instant -> parts.add("until " + instant));
        if (!submissions.isEmpty()) parts.add(submissions.size() == 1 ? "one chosen" : submissions.size() + " chosen");
        return parts.isEmpty() ? "all submissions" : String.join(", ", parts);
    }

    private PanacheQuery<Judging> query(Workshop workshop, String further) {
        return Judging.find("from Judging j where " + condition() + further, parameters(workshop));
    }

    private static String nameOf(Workshop workshop, long participant) {
        return Participant.<Participant>find("workshop = ?1 and id = ?2", workshop, participant)
                .firstResultOptional()
                .map(Participant::nickname)
                .orElseThrow(() -> new NotFound("This workshop has no participant " + participant + "."));
    }

    private String condition() {
        StringBuilder condition = new StringBuilder("j.submission.participant.workshop = :workshop");
        if (exercise.isPresent()) condition.append(" and j.submission.exercise = :exercise");
        if (participant.isPresent()) condition.append(" and j.submission.participant.id = :participant");
        if (verdict.isPresent()) condition.append(" and j.verdict = :verdict");
        if (since.isPresent()) condition.append(" and j.submission.createdAt >= :since");
        if (until.isPresent()) condition.append(" and j.submission.createdAt < :until");
        if (!submissions.isEmpty()) condition.append(" and j.submission.id in (:submissions)");
        if (scored) condition.append(" and not j.practice");
        return condition.toString();
    }

    private Map<String, Object> parameters(Workshop workshop) {
        Map<String, Object> parameters = new HashMap<>(Map.of("workshop", workshop));
        exercise.ifPresent(value -> parameters.put("exercise", value));
        participant.ifPresent(value -> parameters.put("participant", value));
        verdict.ifPresent(value -> parameters.put("verdict", value));
        since.ifPresent(value -> parameters.put("since", value));
        until.ifPresent(value -> parameters.put("until", value));
        if (!submissions.isEmpty()) parameters.put("submissions", submissions);
        return parameters;
    }
}
