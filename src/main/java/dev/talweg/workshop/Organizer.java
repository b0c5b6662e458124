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

    static Optional<Organizer> signingIn(String name, String password) {
        Optional<Organizer> named = find("name", name).firstResultOptional();
        boolean right = BcryptUtil.matches(
                password, named.map(organizer -> organizer.passwordHash).orElse(NOBODYS_HASH));
        return right ? named : Optional.empty();
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
