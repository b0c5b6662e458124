package dev.talweg.submission;

import dev.talweg.identity.LocalIssuer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * A node behind a proxy that takes and does not judge: what waits goes on waiting until the test claims it, and not much
 * may wait; organizers may sign in on another server's word. For all tests that need settings of their own, since every
 * other set of them is one more server to start.
 */
public class NobodyJudges implements QuarkusTestProfile {

    /** Who may come in uninvited. */
    public static final String OWNER_ELSEWHERE = "owner-elsewhere";

    /** How many may wait. */
    static final int QUEUE_LIMIT = 100;

    @Override
    public Map<String, String> getConfigOverrides() {
        String issuer = "http://localhost:" + freePort();
        return Map.ofEntries(
                Map.entry("talweg.judge.enabled", "false"),
                Map.entry("talweg.judge.queue-limit", String.valueOf(QUEUE_LIMIT)),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("talweg.sign-in.oidc.name", "Local GitLab"),
                Map.entry("talweg.sign-in.oidc.issuer", issuer),
                Map.entry("talweg.sign-in.oidc.client-id", LocalIssuer.CLIENT),
                Map.entry("talweg.sign-in.oidc.client-secret", LocalIssuer.SECRET),
                Map.entry("talweg.sign-in.oidc.owners", OWNER_ELSEWHERE),
                Map.entry("talweg.sign-in.github.url", issuer),
                Map.entry("talweg.sign-in.github.api", issuer),
                Map.entry("talweg.sign-in.github.client-id", LocalIssuer.CLIENT),
                Map.entry("talweg.sign-in.github.client-secret", LocalIssuer.SECRET));
    }

    /** Free for now: whoever needs the issuer starts it there. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
