package dev.talweg.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signed statement "this is participant 7 of workshop K7QM4T" or "this is organizer 1", valid until an instant.
 * Written as {@code base64url(role:workshop:id:expiry:chance:generation).base64url(HMAC-SHA256)}: no two are the same, so that
 * whoever signs out and in again within a second is not taken for signed out.
 *
 * @param generation of an organizer's sessions; 0 for participants, and in tokens from before there were any
 */
record SessionToken(Role role, String workshop, long id, Instant expires, int generation) {

    private static final SecureRandom CHANCE = new SecureRandom();

    enum Role {
        PARTICIPANT,
        ORGANIZER
    }

    SessionToken(Role role, String workshop, long id, Instant expires) {
        this(role, workshop, id, expires, 0);
    }

    String signed(byte[] key) {
        String chance = Long.toUnsignedString(CHANCE.nextLong(), 36);
        String claim =
                role + ":" + workshop + ":" + id + ":" + expires.getEpochSecond() + ":" + chance + ":" + generation;
        byte[] payload = claim.getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(payload) + "." + base64.encodeToString(hmac(key, payload));
    }

    /** The token that the text states, if it was signed with this key and has not expired. */
    static Optional<SessionToken> read(String text, byte[] key, Instant now) {
        int dot = text.indexOf('.');
        if (dot < 0) return Optional.empty();
        try {
            byte[] payload = Base64.getUrlDecoder().decode(text.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            if (!MessageDigest.isEqual(signature, hmac(key, payload))) return Optional.empty();
            String[] parts = new String(payload, StandardCharsets.UTF_8).split(":", -1);
            SessionToken token = new SessionToken(
                    Role.valueOf(parts[0]),
                    parts[1],
                    Long.parseLong(parts[2]),
                    Instant.ofEpochSecond(Long.parseLong(parts[3])),
                    parts.length > 5 ? Integer.parseInt(parts[5]) : 0);
            return now.isBefore(token.expires) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] hmac(byte[] key, byte[] payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
