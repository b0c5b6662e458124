package dev.talweg.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A server that speaks OpenID Connect, as GitLab does: authorization code, PKCE, state, nonce. The token's signature is
 * not looked at, since the token comes from the issuer itself over TLS (OpenID Connect Core 3.1.3.7, rule 6); all that
 * it states is.
 */
final class OpenIdConnect implements Provider {

    /** Clocks of two servers differ. */
    private static final Duration LENIENCE = Duration.ofMinutes(2);

    private final String name;
    private final URI issuer;
    private final Client client;
    private final Means means;

    OpenIdConnect(String name, URI issuer, Client client, Means means) {
        this.name = name;
        this.issuer = issuer;
        this.client = client;
        this.means = means;
    }

    record Means(Wire wire, Clock clock) {}

    @Override
    public String key() {
        return "oidc";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Guests guests() {
        return client.guests();
    }

    @Override
    public URI door(Errand errand) throws ProviderFailed {
        Map<String, String> asked = new TreeMap<>();
        asked.put("response_type", "code");
        asked.put("scope", "openid profile");
        asked.put("client_id", client.id());
        asked.put("redirect_uri", errand.comeBack().toString());
        asked.put("state", errand.state());
        asked.put("nonce", errand.nonce());
        asked.put("code_challenge", errand.challenge());
        asked.put("code_challenge_method", "S256");
        URI door = endpoint(discovered(), "authorization_endpoint");
        return URI.create(door + (door.getQuery() == null ? "?" : "&") + Wire.encoded(asked));
    }

    @Override
    public Identity identify(String code, Errand errand) throws ProviderFailed {
        JsonNode discovered = discovered();
        JsonNode tokens = means.wire.post(
                endpoint(discovered, "token_endpoint"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client.id(),
                        "client_secret", client.secret(),
                        "code", code,
                        "redirect_uri", errand.comeBack().toString(),
                        "code_verifier", errand.verifier()));
        JsonNode claims = means.wire.claims(Wire.text(tokens, "id_token"));
        check(claims, errand);
        String subject = Wire.text(claims, "sub");
        JsonNode user = means.wire.get(endpoint(discovered, "userinfo_endpoint"), Wire.text(tokens, "access_token"));
        if (!Wire.text(user, "sub").equals(subject)) throw new ProviderFailed("token and user are not of one person");
        return new Identity(key(), subject, Wire.text(user, "preferred_username"));
    }

    private void check(JsonNode claims, Errand errand) throws ProviderFailed {
        if (!Wire.text(claims, "iss").equals(issuer.toString()))
            throw new ProviderFailed("the token is another issuer's");
        JsonNode audience = claims.path("aud");
        boolean ours = audience.isArray()
                ? audience.size() == 1 && audience.get(0).asText().equals(client.id())
                : audience.asText().equals(client.id());
        if (!ours) throw new ProviderFailed("the token was made for somebody else");
        if (!Wire.text(claims, "nonce").equals(errand.nonce()))
            throw new ProviderFailed("the token was made for another sign-in");
        Instant expiry = Instant.ofEpochSecond(claims.path("exp").asLong());
        if (expiry.plus(LENIENCE).isBefore(means.clock.instant())) throw new ProviderFailed("the token has expired");
    }

    /** Asked anew each time: people sign in a few times a week, and a server that was moved is found. */
    private JsonNode discovered() throws ProviderFailed {
        JsonNode document = means.wire.get(URI.create(issuer + "/.well-known/openid-configuration"));
        if (!Wire.text(document, "issuer").replaceAll("/+$", "").equals(issuer.toString()))
            throw new ProviderFailed("the document is another issuer's");
        return document;
    }

    private static URI endpoint(JsonNode discovered, String name) throws ProviderFailed {
        try {
            return Wire.safe(Wire.text(discovered, name));
        } catch (IllegalArgumentException e) {
            throw new ProviderFailed("no address to go on to: " + name, e);
        }
    }
}
