package dev.talweg.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Opens sessions, and reads them back from cookies and bearer tokens. */
@ApplicationScoped
public class Sessions {

    /** The cookie of an organizer's session. */
    public static final String ORGANIZER_COOKIE = "talweg_organizer";

    static final String COOKIE_PREFIX = "talweg_";

    private final SessionConfig config;
    private final Clock clock;
    private final Encryption encryption;
    private final byte[] key;

    /** Tokens that were signed out before they expired, with their expiry. Forgotten when the server restarts. */
    private final Map<String, Instant> signedOut = new ConcurrentHashMap<>();

    Sessions(
            SessionConfig config,
            Clock clock,
            Encryption encryption,
            @ConfigProperty(name = "talweg.data", defaultValue = "data") Path data) {
        this.config = config;
        this.clock = clock;
        this.encryption = encryption;
        this.key = config.key()
                .map(Sessions::checked)
                .orElseGet(() -> keptKey(data))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A signed token for a participant: as bearer it is the same right as the cookie. */
    public String participantToken(String workshopCode, long participant) {
        Instant expires = clock.instant().plus(config.lifetime());
        return new SessionToken(SessionToken.Role.PARTICIPANT, workshopCode, participant, expires).signed(key);
    }

    public NewCookie participantCookie(String workshopCode, String token) {
        return cookie(COOKIE_PREFIX + workshopCode, token, config.lifetime());
    }

    public NewCookie organizerCookie(OrganizerClaim claim) {
        Duration lifetime = config.organizerLifetime();
        Instant expires = clock.instant().plus(lifetime);
        SessionToken token =
                new SessionToken(SessionToken.Role.ORGANIZER, "", claim.organizer(), expires, claim.generation());
        return cookie(ORGANIZER_COOKIE, token.signed(key), lifetime);
    }

    /** Ends an organizer's session: the token opens nothing any more, wherever a copy of it may be. */
    public NewCookie endOrganizer(@Nullable String token) {
        Instant now = clock.instant();
        signedOut.values().removeIf(expiry -> !expiry.isAfter(now));
        if (token != null) SessionToken.read(token, key, now).ifPresent(valid -> signedOut.put(token, valid.expires()));
        return cookie(ORGANIZER_COOKIE, "", Duration.ZERO);
    }

    /**
     * Everybody whom the given tokens prove the caller to be; what was not signed by us, or has expired, proves
     * nothing.
     */
    Session read(Iterable<String> tokens) {
        Map<String, Long> participants = new HashMap<>();
        Optional<OrganizerClaim> organizer = Optional.empty();
        for (String text : tokens) {
            SessionToken token = SessionToken.read(text, key, clock.instant()).orElse(null);
            if (token == null || signedOut.containsKey(text)) continue;
            switch (token.role()) {
                case PARTICIPANT -> participants.put(token.workshop(), token.id());
                case ORGANIZER -> organizer = Optional.of(new OrganizerClaim(token.id(), token.generation()));
            }
        }
        return new Session(participants, organizer);
    }

    /**
     * A cookie for a sign-in on its way through another server: unlike a session it comes back from there, which is
     * why it must not be one.
     */
    public NewCookie errandCookie(String name, String path, String value, Duration lifetime) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) lifetime.toSeconds())
                .httpOnly(true)
                .secure(encryption.on())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Secure only where the line is: a meetup's server is often plain HTTP on the venue's network. */
    private NewCookie cookie(String name, String value, Duration lifetime) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) lifetime.toSeconds())
                .httpOnly(true)
                .secure(encryption.on())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String checked(String key) {
        if (key.length() < 32)
            throw new IllegalArgumentException("talweg.session.key must have at least 32 characters");
        return key;
    }

    private static String keptKey(Path data) {
        Path file = data.resolve("session.key");
        try {
            Files.createDirectories(data);
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException keptSinceAnEarlierStart) {
                // that one signs
            }
            return checked(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the session key in " + file.toAbsolutePath(), e);
        }
    }
}
