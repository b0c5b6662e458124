package dev.talweg.organizer;

import dev.talweg.identity.Errand;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the browser keeps, out of reach of scripts, while somebody is at another server to sign in. Nothing in it gives a
 * right that its owner does not have: the invitation is the one that they hold.
 */
record Baggage(String provider, Errand errand, @Nullable String invitation) {

    /** As a cookie's value: every part of it is of letters, digits, - and _. */
    String text() {
        return String.join(
                ".", provider, errand.state(), errand.nonce(), errand.verifier(), invitation == null ? "" : invitation);
    }

    static Optional<Baggage> read(@Nullable String text, URI comeBack) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        if (parts.length != 5) return Optional.empty();
        Errand errand = new Errand(parts[1], parts[2], parts[3], comeBack);
        return Optional.of(new Baggage(parts[0], errand, parts[4].isEmpty() ? null : parts[4]));
    }

    /** Whether this is who left with it. */
    boolean isOf(SignInElsewhere.Return back) {
        return provider.equals(back.provider()) && back.state() != null && sameAsOurs(back.state());
    }

    private boolean sameAsOurs(String state) {
        return MessageDigest.isEqual(
                errand.state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }
}
