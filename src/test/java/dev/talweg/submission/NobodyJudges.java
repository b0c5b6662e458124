package dev.talweg.submission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A node that takes and does not judge: what waits goes on waiting until the test claims it. */
public class NobodyJudges implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("talweg.judge.enabled", "false");
    }
}
