package dev.talweg.workshop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.talweg.http.Caller;
import dev.talweg.http.NotFound;
import dev.talweg.http.NotSignedIn;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who joined a workshop by code and nickname. Two others have a row on the board as they have one, and nobody signs in as
 * them: a baseline, which is marked, and a team, which its members play for.
 */
@Entity
public class Participant extends PanacheEntityBase {

    /** People whom everybody may see. */
    private static final String SEEN = "not baseline and not isTeam and participation = COUNTED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    String nickname;
    String nicknameKey;
    String resumeCode;

    /** The idempotency key of the join, so that a join repeated on bad Wi-Fi is one join. */
    @Nullable
    String joinKey;

    boolean baseline;

    /** Then the resume code is what its members pass on, and whoever joins with it is one of them. */
    boolean isTeam;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Participant team;

    /** In which it competes; of somebody in a team, the team's counts and this is null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Bracket bracket;

    Instant joinedAt;

    @Enumerated(EnumType.STRING)
    Participation participation = Participation.COUNTED;

    /** Of whom this is another row: they joined twice, and an organizer made them one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Participant mergedInto;

    /** How long after a round's end this one may still hand in. */
    int extraMinutes;

    /** Nobody: simulated, to try the evening before it. */
    boolean rehearsing;

    protected Participant() {}

    static Participant create(Workshop workshop, Nickname nickname, @Nullable String joinKey, Instant now) {
        Participant participant = new Participant();
        participant.workshop = workshop;
        participant.nickname = nickname.shown();
        participant.nicknameKey = nickname.key();
        participant.resumeCode = Codes.resumeCode();
        participant.joinKey = joinKey;
        participant.joinedAt = now;
        participant.persist();
        return participant;
    }

    /** A new team, with nobody in it yet. */
    static Participant team(Workshop workshop, Nickname name, Instant now) {
        Participant team = create(workshop, name, null, now);
        team.isTeam = true;
        return team;
    }

    /** The marked row of a reference run; made when first asked for. */
    public static Participant baseline(Workshop workshop, String name, Instant now) {
        // With a space, which no nickname's key has: nobody can take a baseline's place before it is made.
        String key = "baseline " + name;
        return Participant.<Participant>find("workshop = ?1 and nicknameKey = ?2", workshop, key)
                .firstResultOptional()
                .orElseGet(() -> {
                    Participant participant = create(workshop, new Nickname(name, key), null, now);
                    participant.baseline = true;
                    return participant;
                });
    }

    /** For whom the caller competes in this workshop; empty for who has not joined it. */
    public static Optional<Participant> competing(Caller caller, Workshop workshop) {
        return caller.participantIn(workshop.code())
                .flatMap(id -> Participant.<Participant>findByIdOptional(id))
                .filter(participant -> participant.workshop.id.equals(workshop.id))
                .map(Participant::asOne)
                .map(Participant::competitor);
    }

    /** Somebody who only rehearses; empty for anybody else. */
    public static Optional<Participant> rehearsing(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2 and rehearsing", workshop, id).firstResultOptional();
    }

    /** The participant as whom the caller acts in this workshop; a 401 for anybody else. */
    public static Participant calling(Caller caller, Workshop workshop) {
        Participant participant = findById(caller.requireParticipantIn(workshop.code()));
        if (participant == null || !participant.workshop.id.equals(workshop.id))
            throw new NotSignedIn("Please join the workshop first, or use your resume code.");
        return participant.asOne();
    }

    static Optional<Participant> joinedBy(Workshop workshop, String joinKey) {
        return find("workshop = ?1 and joinKey = ?2", workshop, joinKey).firstResultOptional();
    }

    static boolean isTaken(Workshop workshop, Nickname nickname) {
        return count("workshop = ?1 and nicknameKey = ?2", workshop, nickname.key()) > 0;
    }

    static Participant withResumeCode(Workshop workshop, String typed) {
        return Participant.<Participant>find(
                        "workshop = ?1 and resumeCode = ?2 and not baseline and not isTeam",
                        workshop,
                        Codes.tidied(typed))
                .firstResultOptional()
                .map(Participant::asOne)
                .orElseThrow(() -> new NotFound("That resume code is not of this workshop. Please check it."));
    }

    /** The team that has this code, and until the end of the transaction nobody else joins it. */
    static Participant teamWithCode(Workshop workshop, String typed) {
        return Participant.<Participant>find(
                        "workshop = ?1 and resumeCode = ?2 and isTeam", workshop, Codes.tidied(typed))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("No team of this workshop has that code. Please check it."));
    }

    /** The participant or team of that number; a plain 404 where this workshop has none. */
    static Participant in(Workshop workshop, long id) {
        return Participant.<Participant>find("workshop = ?1 and id = ?2 and not baseline", workshop, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("This workshop has no participant " + id + "."));
    }

    /** All who joined and all teams, whatever became of them. */
    static List<Participant> allOf(Workshop workshop) {
        return list("workshop = ?1 and not baseline order by lower(nickname), id", workshop);
    }

    /** Until the end of the transaction none of them takes a new row: what is being handed in ends first. */
    static void lockAllOf(Workshop workshop) {
        getEntityManager()
                .createNativeQuery("select id from participant where workshop_id = :workshop order by id for update")
                .setParameter("workshop", workshop.id)
                .getResultList();
    }

    static long countOf(Workshop workshop) {
        return count("workshop = ?1 and " + SEEN, workshop);
    }

    static List<String> latestNicknames(Workshop workshop, int most) {
        return find("workshop = ?1 and " + SEEN + " order by id desc", workshop)
                .page(0, most)
                .<Participant>list()
                .stream()
                .map(Participant::nickname)
                .toList();
    }

    static List<String> nicknamesOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 and " + SEEN + " order by id desc", ids).<Participant>list().stream()
                        .map(Participant::nickname)
                        .toList();
    }

    /** The keys of all names in use. */
    static Set<String> takenKeys(Workshop workshop) {
        return Set.copyOf(getEntityManager()
                .createQuery("select p.nicknameKey from Participant p where p.workshop = :workshop", String.class)
                .setParameter("workshop", workshop)
                .getResultList());
    }

    public long id() {
        return id;
    }

    /** Who stands on the board for this participant, and owns what it hands in: its team, or itself. */
    public Participant competitor() {
        return team == null ? this : team;
    }

    /** The team that this participant is in. */
    public Optional<Participant> team() {
        return Optional.ofNullable(team);
    }

    /** Who this is, where two have been made one. */
    private Participant asOne() {
        return mergedInto == null ? this : mergedInto.asOne();
    }

    /** Whether what this one and those behind it hand in is taken. */
    public boolean mayHandIn() {
        return participation != Participation.DISQUALIFIED
                && (team == null || team.participation != Participation.DISQUALIFIED);
    }

    /** How long after a round's end this one may still hand in. */
    public Duration extraTime() {
        return Duration.ofMinutes(Math.max(extraMinutes, competitor().extraMinutes));
    }

    /** Of a team, who is in it, the founder first; nobody is in what is none. */
    List<Participant> members() {
        return isTeam ? list("team = ?1 order by id", this) : List.of();
    }

    /** The nicknames of all teams' members, the founder first, by the team's id. */
    public static Map<Long, List<String>> membersByTeam(Workshop workshop) {
        return Participant.<Participant>list("workshop = ?1 and team is not null order by id", workshop).stream()
                .collect(groupingBy(member -> member.competitor().id, mapping(Participant::nickname, toList())));
    }

    /** Ids of the people behind this row: of a team its members, of anybody else itself. */
    public Set<Long> people() {
        return isTeam ? members().stream().map(Participant::id).collect(toUnmodifiableSet()) : Set.of(id);
    }

    public String nickname() {
        return nickname;
    }

    public Workshop workshop() {
        return workshop;
    }
}
