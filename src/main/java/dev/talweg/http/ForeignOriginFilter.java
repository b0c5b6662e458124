package dev.talweg.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Protects against cross-site request forgery: a request that changes something, or opens a socket, is refused when the
 * browser says that another site's page sent it. Scripts send neither header and pass.
 */
final class ForeignOriginFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BEFORE_AUTHENTICATION = 300;
    private static final Problem FOREIGN =
            Problem.of(403, "Foreign origin", "This request came from a page of another site and was refused.");

    void register(@Observes Filters filters) {
        filters.register(ForeignOriginFilter::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean changes = !SAFE.contains(request.method()) || request.getHeader("Upgrade") != null;
        if (changes && isForeign(request)) {
            FOREIGN.answer(context);
            return;
        }
        context.next();
    }

    private static boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return true;
        String origin = request.getHeader("Origin");
        return origin != null
                && !sameHost(
                        origin,
                        request.authority() == null ? null : request.authority().toString());
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
