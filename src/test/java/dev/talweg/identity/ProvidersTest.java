package dev.talweg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    @Test
    void nobodysWordIsTakenUnlessThatIsConfigured() {
        assertThat(configured(Map.of()).all()).isEmpty();
        assertThat(configured(Map.of("oidc.issuer", "https://gitlab.example.org", "oidc.owners", "ada"))
                        .all())
                .isEmpty();
    }

    @Test
    void gitLabAndGitHubNeedNoMoreThanWhatTheyKnowUsBy() {
        Providers providers = configured(Map.of(
                "oidc.client-id",
                "x",
                "oidc.client-secret",
                "y",
                "github.client-id",
                "x",
                "github.client-secret",
                "y"));
        assertThat(providers.all()).extracting(Provider::name).containsExactly("GitLab", "GitHub");
        assertThat(providers.find("oidc")).isPresent();
        assertThat(providers.find("gitlab")).isEmpty();
    }

    @Test
    void nobodyIsAGuestUnlessNamed() {
        Providers providers = configured(Map.of(
                "oidc.client-id",
                "x",
                "oidc.client-secret",
                "y",
                "oidc.owners",
                "Ada, grace",
                "oidc.helpers",
                "linus"));
        Guests guests = providers.find("oidc").orElseThrow().guests();
        assertThat(guests.isOwner(new Identity("oidc", "1", "ADA"))).isTrue();
        assertThat(guests.isOwner(new Identity("oidc", "2", "grace"))).isTrue();
        assertThat(guests.isHelper(new Identity("oidc", "2", "grace"))).isFalse();
        assertThat(guests.isHelper(new Identity("oidc", "3", "linus"))).isTrue();
        assertThat(guests.isOwner(new Identity("oidc", "4", "eve"))).isFalse();
    }

    @Test
    void halfAConfigurationAndALineThatAnybodyReadsAreRefused() {
        assertThatThrownBy(() -> configured(Map.of("oidc.client-id", "x")))
                .hasMessageContaining("talweg.sign-in.oidc.client-secret");
        assertThatThrownBy(() -> configured(
                        Map.of("oidc.client-id", "x", "oidc.client-secret", "y", "oidc.issuer", "http://203.0.113.7")))
                .hasMessageContaining("must begin with https://");
    }

    private static Providers configured(Map<String, String> settings) {
        Map<String, String> keys = new HashMap<>();
        settings.forEach((key, value) -> keys.put("talweg.sign-in." + key, value));
        SignInConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(keys)
                .withMapping(SignInConfig.class)
                .build()
                .getConfigMapping(SignInConfig.class);
        return new Providers(config, new ObjectMapper(), Clock.systemUTC());
    }
}
