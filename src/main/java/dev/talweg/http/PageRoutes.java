package dev.talweg.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/**
 * The addresses of pages (a scanned join code, a reloaded leaderboard) are known to the script in the browser alone:
 * each is answered with the one page there is, before the API says that it knows no such path. A name with a dot is a
 * file.
 */
final class PageRoutes {

    private static final String PAGE = "/(?!api(/|$)|q(/|$))[^.]+";
    /** After the filters that set headers, before everything that answers. */
    private static final int EARLY = 10;

    void register(@Observes Router router) {
        router.routeWithRegex(PAGE)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(EARLY)
                .handler(page -> page.reroute("/"));
    }
}
