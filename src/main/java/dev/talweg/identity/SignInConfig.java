package dev.talweg.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Signing in as an organizer on another server's word; off as long as no client id is given. */
@ConfigMapping(prefix = "talweg.sign-in")
interface SignInConfig {

    Oidc oidc();

    GitHub github();

    /** A server that speaks OpenID Connect. */
    interface Oidc extends Client {

        /** On the button. */
        @WithDefault("GitLab")
        String name();

        @WithDefault("https://gitlab.com")
        String issuer();
    }

    /** GitHub, or one of a company's own. */
    interface GitHub extends Client {

        @WithDefault("https://github.com")
        String url();

        @WithDefault("https://api.github.com")
        String api();
    }

    /** What the other server knows us by, and whom we let in uninvited. */
    interface Client {

        Optional<String> clientId();

        Optional<String> clientSecret();

        /** Logins that become owners. */
        Optional<List<String>> owners();

        /** Logins that become helpers. */
        Optional<List<String>> helpers();
    }
}
