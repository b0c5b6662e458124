package dev.talweg.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokenTest {

    private static final byte[] KEY = "k".repeat(32).getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-21T19:00:00Z");
    private static final SessionToken TOKEN =
            new SessionToken(SessionToken.Role.PARTICIPANT, "DEMO", 7, NOW.plusSeconds(60));

    @Test
    void whatWeSignedWeBelieve() {
        assertThat(SessionToken.read(TOKEN.signed(KEY), KEY, NOW)).contains(TOKEN);
    }

    @Test
    void notAfterItsTime() {
        assertThat(SessionToken.read(TOKEN.signed(KEY), KEY, NOW.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void notSignedWithAnotherKey() {
        byte[] other = "o".repeat(32).getBytes(StandardCharsets.UTF_8);
        assertThat(SessionToken.read(TOKEN.signed(other), KEY, NOW)).isEmpty();
    }

    @Test
    void notWithAnotherClaimUnderTheSameSignature() {
        String signature = TOKEN.signed(KEY).split("\\.")[1];
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("ORGANIZER::1:99999999999".getBytes(StandardCharsets.UTF_8));
        assertThat(SessionToken.read(forged + "." + signature, KEY, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "abc", "a.b.c", "!!.!!", "UEFSVElDSVBBTlQ."})
    void rubbishProvesNothing(String rubbish) {
        assertThat(SessionToken.read(rubbish, KEY, NOW)).isEmpty();
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(TOKEN.signed(KEY)).isNotEqualTo(TOKEN.signed(KEY));
    }
}
