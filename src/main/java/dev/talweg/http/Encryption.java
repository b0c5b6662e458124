package dev.talweg.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the line to the caller is encrypted: the request came over HTTPS, or everybody comes over HTTPS because the
 * public address says so. What a proxy says of its own line to the caller is believed only when
 * {@code quarkus.http.proxy.proxy-address-forwarding} is on; else anybody could say it.
 */
@ApplicationScoped
class Encryption {

    private final CurrentVertxRequest current;
    private final boolean everywhere;

    Encryption(CurrentVertxRequest current, @ConfigProperty(name = "talweg.public-url") Optional<String> publicUrl) {
        this.current = current;
        this.everywhere = publicUrl
                .map(url -> url.toLowerCase(Locale.ROOT).startsWith("https://"))
                .orElse(false);
    }

    boolean on() {
        RoutingContext request = current.getCurrent();
        return everywhere
                || (request != null && "https".equals(request.request().scheme()));
    }
}
