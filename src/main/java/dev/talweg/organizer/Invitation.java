package dev.talweg.organizer;

import dev.talweg.http.OrganizerRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A right to become an organizer, for whoever knows its secret, until it is used once. The secret itself is not kept:
 * there is more chance in it than anybody guesses, so a plain digest does.
 */
@Entity
class Invitation extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String secretHash;

    @Enumerated(EnumType.STRING)
    OrganizerRole role;

    /** The name of the owner who made it; null when the server did, for the first owner. */
    @Nullable
    String invitedBy;

    Instant createdAt;
    Instant expiresAt;

    protected Invitation() {}

    static Invitation of(String secret, OrganizerRole role, @Nullable String invitedBy) {
        Invitation invitation = new Invitation();
        invitation.secretHash = digest(secret);
        invitation.role = role;
        invitation.invitedBy = invitedBy;
        return invitation;
    }

    /** Keeps it, from now on for so long. */
    void hold(Instant now, Duration holds) {
        createdAt = now;
        expiresAt = now.plus(holds);
        persist();
    }

    /** The one of this secret that still holds. */
    static Optional<Invitation> valid(String secret, Instant now) {
        return find("secretHash = ?1 and expiresAt > ?2", digest(secret), now).firstResultOptional();
    }

    /** Those that owners have made and that still hold, the latest first. */
    static List<Invitation> open(Instant now) {
        return list("invitedBy is not null and expiresAt > ?1 order by createdAt desc, id desc", now);
    }

    /** What it is for, and whose. */
    String told() {
        return role.told() + (invitedBy == null ? ", by the server's set-up" : ", invited by " + invitedBy);
    }

    boolean isForTheFirstOwner() {
        return invitedBy == null;
    }

    /** Takes it away. False when somebody was faster: of two who use it at once one only is told true. */
    boolean spend() {
        return delete("id", id) > 0;
    }

    static boolean withdraw(long id) {
        return delete("id = ?1 and invitedBy is not null", id) > 0;
    }

    /** Who may no longer invite leaves no way back open. */
    static void withdrawAllOf(String owner) {
        delete("invitedBy", owner);
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
