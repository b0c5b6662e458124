package dev.talweg.workshop;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** Who runs workshops; known by name and password. */
@Entity
class Organizer extends PanacheEntityBase {

    /** Compared with when there is nobody of that name, so that the answer takes as long. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;
    String passwordHash;
    Instant createdAt;

    protected Organizer() {}

    static Organizer create(String name, String password, Instant now) {
        Organizer organizer = new Organizer();
        organizer.name = name;
        organizer.passwordHash = BcryptUtil.bcryptHash(password);
        organizer.createdAt = now;
        organizer.persist();
        return organizer;
    }

    static Optional<Organizer> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Whether the password is this organizer's; never nobody's, though it takes as long to say so. */
    static boolean hasPassword(Optional<Organizer> named, String password) {
        boolean right = BcryptUtil.matches(
                password, named.map(organizer -> organizer.passwordHash).orElse(NOBODYS_HASH));
        return right && named.isPresent();
    }

    static boolean any() {
        return count() > 0;
    }

    String name() {
        return name;
    }

    long id() {
        return id;
    }
}
