package dev.talweg.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * GitHub, which speaks OAuth 2 and no OpenID Connect: the token is shown once, to ask whose it is, and thrown away. It
 * is asked for no right at all, so that it opens nothing but what is public.
 */
record GitHub(URI url, URI api, Client client, Wire wire) implements Provider {

    @Override
    public String key() {
        return "github";
    }

    @Override
    public String name() {
        return "GitHub";
    }

    @Override
    public Guests guests() {
        return client.guests();
    }

    @Override
    public URI door(Errand errand) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("client_id", client.id());
        asked.put("redirect_uri", errand.comeBack().toString());
        asked.put("state", errand.state());
        asked.put("code_challenge", errand.challenge());
        asked.put("code_challenge_method", "S256");
        return URI.create(url + "/login/oauth/authorize?" + Wire.encoded(asked));
    }

    @Override
    public Identity identify(String code, Errand errand) throws ProviderFailed {
        JsonNode token = wire.post(
                URI.create(url + "/login/oauth/access_token"),
                Map.of(
                        "client_id", client.id(),
                        "client_secret", client.secret(),
                        "code", code,
                        "redirect_uri", errand.comeBack().toString(),
                        "code_verifier", errand.verifier()));
        JsonNode user = wire.get(URI.create(api + "/user"), Wire.text(token, "access_token"));
        return new Identity(key(), Wire.text(user, "id"), Wire.text(user, "login"));
    }
}
