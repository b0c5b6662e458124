package dev.talweg.identity;

import java.util.List;

/** What another server knows us by, and whom we let in on its word. */
record Client(String id, String secret, Guests guests) {

    static Client of(String key, SignInConfig.Client config) {
        String secret = config.clientSecret()
                .orElseThrow(() -> new IllegalArgumentException("talweg.sign-in." + key
                        + ".client-id is set, and talweg.sign-in." + key + ".client-secret is not"));
        Guests guests =
                new Guests(config.owners().orElse(List.of()), config.helpers().orElse(List.of()));
        return new Client(config.clientId().orElseThrow(), secret, guests);
    }
}
