package dev.talweg.organizer;

import dev.talweg.http.OrganizerAccount;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.identity.Identity;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who runs workshops; known by name and password, or by what another server says of them. */
@Entity
class Organizer extends PanacheEntityBase {

    /** Compared with when there is nobody of that name, so that the answer takes as long. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @Enumerated(EnumType.STRING)
    OrganizerRole role;

    @Nullable
    String passwordHash;

    /** Whose word it is that they are who they are; null for those with a password. */
    @Nullable
    String provider;

    @Nullable
    String subject;

    /** Sessions of an earlier one have ended. */
    int generation;

    Instant createdAt;

    protected Organizer() {}

    static Organizer create(String name, OrganizerRole role, HashedPassword password, Instant now) {
        Organizer organizer = begin(name, role, now);
        organizer.passwordHash = password.hash();
        organizer.persist();
        return organizer;
    }

    static Organizer create(String name, OrganizerRole role, Identity identity, Instant now) {
        Organizer organizer = begin(name, role, now);
        organizer.provider = identity.provider();
        organizer.subject = identity.subject();
        organizer.persist();
        return organizer;
    }

    private static Organizer begin(String name, OrganizerRole role, Instant now) {
        Organizer organizer = new Organizer();
        organizer.name = name;
        organizer.role = role;
        organizer.createdAt = now;
        return organizer;
    }

    static Optional<Organizer> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Whether somebody has this name, in whatever capitals. */
    static boolean isTaken(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    static Optional<Organizer> known(Identity identity) {
        return find("provider = ?1 and subject = ?2", identity.provider(), identity.subject())
                .firstResultOptional();
    }

    static List<Organizer> inOrder() {
        return list("order by createdAt, id");
    }

    /** All owners; until the end of the transaction nobody else makes fewer of them. */
    static List<Organizer> lockedOwners() {
        return Organizer.<Organizer>find("role = ?1 order by id", OrganizerRole.OWNER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the password is this organizer's; never nobody's, though it takes as long to say so. */
    static boolean hasPassword(Optional<Organizer> named, String password) {
        String hash = named.map(organizer -> organizer.passwordHash).orElse(null);
        return BcryptUtil.matches(password, hash == null ? NOBODYS_HASH : hash) && hash != null;
    }

    static boolean any() {
        return count() > 0;
    }

    /** Sets a new password, and ends all sessions. */
    void change(HashedPassword password) {
        passwordHash = password.hash();
        generation++;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    boolean holds(OrganizerClaim claim) {
        return generation == claim.generation();
    }

    /** What a session that begins now states. */
    OrganizerClaim claim() {
        return new OrganizerClaim(id, generation);
    }

    OrganizerAccount account() {
        return new OrganizerAccount(id, name, role);
    }
}
