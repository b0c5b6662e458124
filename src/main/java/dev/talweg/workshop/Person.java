package dev.talweg.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A participant or a team, as organizers see them.
 *
 * @param team the id of the team that they are in
 * @param isTeam whether this is a team itself
 * @param bracket in which it competes; null for who is in a team, whose bracket counts
 * @param extraMinutes how long after a round's end they may still hand in
 * @param rehearsing whether it is nobody, simulated
 * @param here whether a page of theirs is connected
 * @param mergedInto who they are now
 * @param resumeCode only where it was just made
 */
record Person(
        long id,
        String nickname,
        @Nullable Long team,
        boolean isTeam,
        @Nullable String bracket,
        Instant joinedAt,
        Participation participation,
        int extraMinutes,
        boolean rehearsing,
        boolean here,
        @Nullable Long mergedInto,
        @Nullable String resumeCode) {

    static Person of(Participant participant, boolean here) {
        return new Person(
                participant.id,
                participant.nickname,
                participant.team == null ? null : participant.team.id,
                participant.isTeam,
                participant.bracket == null ? null : participant.bracket.name,
                participant.joinedAt,
                participant.participation,
                participant.extraMinutes,
                participant.rehearsing,
                here,
                participant.mergedInto == null ? null : participant.mergedInto.id,
                null);
    }

    Person withResumeCode(String made) {
        return new Person(
                id,
                nickname,
                team,
                isTeam,
                bracket,
                joinedAt,
                participation,
                extraMinutes,
                rehearsing,
                here,
                mergedInto,
                made);
    }
}
