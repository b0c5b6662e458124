package dev.talweg.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The servers whose word is taken: those that are configured, none by default. */
@ApplicationScoped
public class Providers {

    private final List<Provider> all;

    Providers(SignInConfig config, ObjectMapper json, Clock clock) {
        List<Provider> found = new ArrayList<>();
        Wire wire = new Wire(json);
        if (config.oidc().clientId().isPresent()) {
            Client client = Client.of("oidc", config.oidc());
            URI issuer = Wire.safe(config.oidc().issuer());
            found.add(new OpenIdConnect(config.oidc().name(), issuer, client, new OpenIdConnect.Means(wire, clock)));
        }
        if (config.github().clientId().isPresent()) {
            Client client = Client.of("github", config.github());
            found.add(new GitHub(
                    Wire.safe(config.github().url()), Wire.safe(config.github().api()), client, wire));
        }
        all = List.copyOf(found);
    }

    /** A mistake in the configuration ends the start, not the first sign-in. */
    void start(@Observes StartupEvent event) {}

    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> find(String key) {
        return all.stream().filter(provider -> provider.key().equals(key)).findFirst();
    }
}
