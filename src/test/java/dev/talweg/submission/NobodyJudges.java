package dev.talweg.submission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A node behind a proxy that takes and does not judge: what waits goes on waiting until the test claims it, and not much
 * may wait. For all tests that need settings of their own, since every other set of them is one more server to start.
 */
public class NobodyJudges implements QuarkusTestProfile {

    /** How many may wait. */
    static final int QUEUE_LIMIT = 100;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "talweg.judge.enabled", "false",
                "talweg.judge.queue-limit", String.valueOf(QUEUE_LIMIT),
                "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
}
