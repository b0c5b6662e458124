package dev.talweg.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * One sign-in on its way through another server and back, known only to the browser that began it.
 *
 * @param state comes back in the address, so that nobody is signed in by a link that somebody else made
 * @param nonce comes back in the identity's token, so that the token was made for this sign-in
 * @param verifier proves that whoever brings the code back is who asked for it (RFC 7636)
 * @param comeBack where the other server sends the browser
 */
public record Errand(String state, String nonce, String verifier, URI comeBack) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static Errand begun(URI comeBack) {
        return new Errand(chance(), chance(), chance(), comeBack);
    }

    /** The verifier's digest, which may be seen by everybody. */
    String challenge() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String chance() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
