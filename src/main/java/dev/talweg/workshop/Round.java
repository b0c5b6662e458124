package dev.talweg.workshop;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A timed part of a workshop with its exercises. Its state is never stored: it follows from its times. */
@Entity
public class Round extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    int position;
    String name;

    /** How long it is open once opened; null: until it is closed by hand. */
    @Nullable
    Integer minutes;

    /** The most scored submissions per participant and exercise; null: as many as they like. */
    @Nullable
    Integer attempts;

    /** Draws the hidden instances. Its SHA-256 is public from the start, itself only when the round is finalized. */
    String secret;

    @Nullable
    Instant opensAt;

    @Nullable
    Instant freezesAt;

    @Nullable
    Instant closesAt;

    @Nullable
    Instant finalizedAt;

    /** Since when participants may read each other's best solutions; null: they may not. */
    @Nullable
    Instant solutionsOpenedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_exercise", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "slug")
    List<String> exercises = new ArrayList<>();

    protected Round() {}

    static Round create(
            Workshop workshop, int position, String name, Optional<Integer> minutes, List<String> exercises) {
        Round round = new Round();
        round.workshop = workshop;
        round.position = position;
        round.name = name;
        round.minutes = minutes.orElse(null);
        round.secret = Codes.secret();
        round.exercises = new ArrayList<>(exercises);
        return round;
    }

    /** Allows each participant so many scored submissions to each exercise; empty: as many as they like. */
    Round limitedTo(Optional<Integer> most) {
        attempts = most.orElse(null);
        return this;
    }

    /** Codes of the workshops in which a round opens, freezes or closes after {@code from} and not after {@code to}. */
    static List<String> withATimeIn(Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select distinct r.workshop.code from Round r
                        where (r.opensAt > :from and r.opensAt <= :to) or (r.freezesAt > :from and r.freezesAt <= :to)
                           or (r.closesAt > :from and r.closesAt <= :to)""", String.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    public RoundState state(Instant now) {
        if (finalizedAt != null) return RoundState.FINALIZED;
        if (opensAt == null || now.isBefore(opensAt)) return RoundState.SCHEDULED;
        if (closesAt != null && !now.isBefore(closesAt)) return RoundState.CLOSED;
        if (freezesAt != null && !now.isBefore(freezesAt)) return RoundState.FROZEN;
        return RoundState.OPEN;
    }

    /** The public board shows only what was submitted before this; empty: everything. */
    public Optional<Instant> publicUntil() {
        return finalizedAt == null ? Optional.ofNullable(freezesAt) : Optional.empty();
    }

    void open(Instant now) {
        demand(RoundState.SCHEDULED, now, "opened");
        opensAt = now;
        closesAt = minutes == null ? null : now.plus(Duration.ofMinutes(minutes));
    }

    void freeze(Instant now) {
        demand(RoundState.OPEN, now, "frozen");
        freezesAt = now;
    }

    void close(Instant now) {
        demandAccepting(now, "closed");
        closesAt = now;
    }

    void extend(Instant now, Duration by) {
        demandAccepting(now, "extended");
        if (closesAt == null) throw new RoundCannot(name + " is open until you close it; there is nothing to extend.");
        closesAt = closesAt.plus(by);
    }

    void finalizeAt(Instant now) {
        demand(RoundState.CLOSED, now, "finalized");
        finalizedAt = now;
    }

    /** Participants may read each other's best solutions from now on: only when nothing can be handed in any more. */
    void openSolutions(Instant now) {
        switch (state(now)) {
            case CLOSED, FINALIZED -> solutionsOpenedAt = now;
            case SCHEDULED, OPEN, FROZEN ->
                throw new RoundCannot("Solutions can be opened once " + name
                        + " is closed: until then everybody's own are their secret.");
        }
    }

    void hideSolutions() {
        solutionsOpenedAt = null;
    }

    /** Whether participants may read each other's best solutions. */
    public boolean hasOpenSolutions() {
        return solutionsOpenedAt != null;
    }

    public boolean accepts(Instant now) {
        return switch (state(now)) {
            case OPEN, FROZEN -> true;
            case SCHEDULED, CLOSED, FINALIZED -> false;
        };
    }

    boolean has(String slug) {
        return exercises.contains(slug);
    }

    public long id() {
        return id;
    }

    public Workshop workshop() {
        return workshop;
    }

    public String name() {
        return name;
    }

    public String secret() {
        return secret;
    }

    /** The most scored submissions per participant and exercise; empty: as many as they like. */
    public Optional<Integer> attempts() {
        return Optional.ofNullable(attempts);
    }

    public List<String> exercises() {
        return List.copyOf(exercises);
    }

    /** One that nobody can guess; a finale has one of its own. */
    public static String newSecret() {
        return Codes.secret();
    }

    String secretDigest() {
        return digestOf(secret);
    }

    /** What is published of a secret beforehand: its SHA-256. */
    public static String digestOf(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Where it stands, for the audit. */
    String told(Instant now) {
        String state = state(now).name().toLowerCase(Locale.ROOT);
        String end = closesAt == null ? "" : ", closes " + closesAt.truncatedTo(ChronoUnit.SECONDS);
        return state + end + (hasOpenSolutions() ? ", solutions open" : "");
    }

    private void demand(RoundState wanted, Instant now, String participle) {
        if (state(now) != wanted) throw refusal(now, participle);
    }

    private void demandAccepting(Instant now, String participle) {
        if (!accepts(now)) throw refusal(now, participle);
    }

    private RoundCannot refusal(Instant now, String participle) {
        return new RoundCannot(
                name + " is " + state(now).name().toLowerCase(Locale.ROOT) + " and cannot be " + participle + " now.");
    }
}
