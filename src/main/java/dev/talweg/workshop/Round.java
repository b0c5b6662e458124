package dev.talweg.workshop;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** How long before its end the public board stands still; null: when somebody freezes it. */
    @Nullable
    Integer freezeMinutes;

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

    @Embedded
    @Nullable
    Undo undo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_exercise", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "slug")
    List<String> exercises = new ArrayList<>();

    protected Round() {}

    static Round create(Workshop workshop, int position, RoundPlan plan, Instant now) {
        Round round = new Round();
        round.workshop = workshop;
        round.position = position;
        round.secret = Codes.secret();
        plan.applyTo(round, now);
        return round;
    }

    /** How many minutes it is open: as planned, until its end is moved. */
    @Nullable
    Integer length() {
        if (opensAt == null || closesAt == null) return minutes;
        return (int) ((Duration.between(opensAt, closesAt).toSeconds() + 59) / 60);
    }

    /** Its end and its freeze follow from its beginning. */
    void timed(@Nullable Instant from) {
        closesAt = from == null || minutes == null ? null : from.plus(Duration.ofMinutes(minutes));
        freezesAt =
                closesAt == null || freezeMinutes == null ? null : closesAt.minus(Duration.ofMinutes(freezeMinutes));
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
        if (exercises.isEmpty()) throw new RoundCannot(name + " has no exercises yet. Choose some first.");
        undo = Undo.of(this, now);
        opensAt = now;
        timed(now);
    }

    void freeze(Instant now) {
        demand(RoundState.OPEN, now, "frozen");
        undo = Undo.of(this, now);
        freezesAt = now;
    }

    void close(Instant now) {
        demandAccepting(now, "closed");
        undo = Undo.of(this, now);
        closesAt = now;
    }

    /** A round that will freeze by itself freezes so much later, too. */
    void extend(Instant now, Duration by) {
        demandAccepting(now, "extended");
        if (closesAt == null) throw new RoundCannot(name + " is open until you close it; there is nothing to extend.");
        undo = Undo.of(this, now);
        closesAt = closesAt.plus(by);
        if (freezesAt != null && freezesAt.isAfter(now)) freezesAt = freezesAt.plus(by);
    }

    void finalizeAt(Instant now) {
        demand(RoundState.CLOSED, now, "finalized");
        undo = null;
        finalizedAt = now;
    }

    /** Other hidden instances, before anybody has handed anything in. */
    void redraw(Instant now) {
        demand(RoundState.SCHEDULED, now, "drawn anew");
        undo = null;
        secret = Codes.secret();
    }

    /** Participants may read each other's best solutions from now on: only when nothing can be handed in any more. */
    void openSolutions(Instant now) {
        switch (state(now)) {
            case CLOSED, FINALIZED -> {
                undo = Undo.of(this, now);
                solutionsOpenedAt = now;
            }
            case SCHEDULED, OPEN, FROZEN ->
                throw new RoundCannot("Solutions can be opened once " + name
                        + " is closed: until then everybody's own are their secret.");
        }
    }

    void hideSolutions(Instant now) {
        undo = Undo.of(this, now);
        solutionsOpenedAt = null;
    }

    /** As it was before what was done last. */
    void undo(Instant now) {
        if (undo == null || undo.isLate(now))
            throw new RoundCannot("There is nothing to undo in " + name + " any more: it is possible for "
                    + Undo.SECONDS + " seconds, and never after finalizing.");
        undo.restore(this);
        undo = null;
    }

    /** Whether participants may read each other's best solutions. */
    public boolean hasOpenSolutions() {
        return solutionsOpenedAt != null;
    }

    /** Whether somebody who has extra time may hand in. */
    public boolean acceptsWith(Duration extra, Instant now) {
        boolean inExtraTime = state(now) == RoundState.CLOSED && closesAt != null && now.isBefore(closesAt.plus(extra));
        return accepts(now) || inExtraTime;
    }

    /** All its times that are set. */
    Stream<Instant> times() {
        return Stream.of(opensAt, freezesAt, closesAt, finalizedAt, solutionsOpenedAt)
                .filter(Objects::nonNull);
    }

    public boolean accepts(Instant now) {
        return switch (state(now)) {
            case OPEN, FROZEN -> true;
            case SCHEDULED, CLOSED, FINALIZED -> false;
        };
    }

    /** When it opens or was opened, where that is known. */
    Instant beginning() {
        if (opensAt == null) throw new IllegalStateException(name + " is not scheduled");
        return opensAt;
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

    String secretDigest() {
        return Codes.digestOf(secret);
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
