package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import dev.talweg.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One meetup session or hackathon, with a join code. */
@Entity
public class Workshop extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String code;
    String name;

    @Enumerated(EnumType.STRING)
    WorkshopKind kind;

    /** Everybody plays for a team. */
    boolean teams;

    /** The most who may be in one. */
    int teamSize = WorkshopPlan.USUAL_TEAM;

    /** Counts the plans that were saved: who saves one says which they have changed. */
    int planRevision;

    @Enumerated(EnumType.STRING)
    Scene scene = Scene.AUTO;

    Instant createdAt;

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Round> rounds = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Bracket> brackets = new ArrayList<>();

    protected Workshop() {}

    static Workshop create(String code, String name, WorkshopKind kind, Instant now) {
        Workshop workshop = new Workshop();
        workshop.code = code;
        workshop.name = name;
        workshop.kind = kind;
        workshop.createdAt = now;
        workshop.persist();
        return workshop;
    }

    /** The workshop with this code, however it was typed; a plain 404 otherwise. */
    public static Workshop withCode(String typed) {
        return Workshop.<Workshop>find("code", written(typed))
                .firstResultOptional()
                .orElseThrow(() ->
                        new NotFound("There is no workshop with the code " + shortened(typed) + ". Please check it."));
    }

    /** The same, and until the end of the transaction no other has it locked. */
    public static Workshop locked(String code) {
        Workshop workshop = withCode(code);
        getEntityManager().lock(workshop, LockModeType.PESSIMISTIC_WRITE);
        return workshop;
    }

    /** Nobody else changes it or anything that refers to it until the end of the transaction, which deletes it. */
    void lockForGood() {
        boolean isThere = !getEntityManager()
                .createNativeQuery("select id from workshop where id = :id for update")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (!isThere) throw new NotFound("The workshop " + code + " has just been deleted.");
    }

    /** The latest of the times that it knows of itself: its making, and its rounds' times, also those to come. */
    Instant lastTime() {
        return Stream.concat(Stream.of(createdAt), rounds.stream().flatMap(Round::times))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A code as it is written, however it was typed. */
    static String written(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    static boolean exists(String code) {
        return count("code", code) > 0;
    }

    static List<Workshop> newestFirst() {
        return list("order by createdAt desc, id desc");
    }

    /** The round that has this exercise. */
    public Optional<Round> roundOf(String slug) {
        return rounds.stream().filter(round -> round.has(slug)).findFirst();
    }

    /** The round of that number; a plain 404 where this workshop has none. */
    public Round round(long roundId) {
        return rounds.stream()
                .filter(round -> round.id == roundId)
                .findFirst()
                .orElseThrow(() -> new NotFound("This workshop has no round " + roundId + "."));
    }

    /** Becomes what is planned, but for its rounds. */
    void become(WorkshopPlan plan) {
        name = plan.name();
        kind = plan.kind();
        teams = plan.teams();
        teamSize = plan.teamSize();
        brackets(plan.brackets());
    }

    private void brackets(List<BracketPlan> plans) {
        Set<Long> kept =
                plans.stream().map(BracketPlan::id).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Bracket bracket : List.copyOf(brackets)) {
            if (kept.contains(bracket.id)) continue;
            bracket.demandEmpty();
            brackets.remove(bracket);
        }
        int position = 0;
        for (BracketPlan plan : plans) {
            Bracket bracket = plan.id() == null ? Bracket.create(this) : bracket(plan.id());
            if (plan.id() == null) brackets.add(bracket);
            bracket.name = plan.name();
            bracket.position = ++position;
        }
    }

    private Bracket bracket(long bracketId) {
        return brackets.stream()
                .filter(bracket -> Objects.equals(bracket.id, bracketId))
                .findFirst()
                .orElseThrow(() -> new BadInput("This workshop has no bracket " + bracketId + "."));
    }

    /** The brackets' names in their order. */
    List<String> bracketNames() {
        return brackets.stream().map(bracket -> bracket.name).toList();
    }

    /** The bracket of that name, which somebody is to compete in; empty where there are none to choose from. */
    Optional<Bracket> chosenBracket(@Nullable String wanted) {
        if (brackets.isEmpty()) {
            if (wanted != null) throw new BadInput("This workshop has no brackets: all are ranked together.");
            return Optional.empty();
        }
        Optional<Bracket> chosen =
                brackets.stream().filter(bracket -> bracket.name.equals(wanted)).findFirst();
        if (chosen.isEmpty())
            throw new BadInput((wanted == null ? "" : "There is no bracket “" + shortened(wanted) + "”. ")
                    + "Please choose a bracket: " + String.join(", ", bracketNames()) + ".");
        return chosen;
    }

    Round addRound(RoundPlan plan, Instant now) {
        Round round = Round.create(this, rounds.size() + 1, plan, now);
        rounds.add(round);
        return round;
    }

    /** Takes out a round in which nothing has happened. */
    void drop(Round round, Instant now) {
        if (round.state(now) != RoundState.SCHEDULED)
            throw new RoundCannot(
                    round.name() + " has begun and cannot be taken out: what was handed in would be lost.");
        rounds.remove(round);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<Round> rounds() {
        return List.copyOf(rounds);
    }

    private static String shortened(String typed) {
        return typed.length() <= 12 ? typed : typed.substring(0, 12) + "…";
    }
}
