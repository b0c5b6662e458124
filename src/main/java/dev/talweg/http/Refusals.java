package dev.talweg.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** What is refused before any resource is asked is a problem, too: addresses and requests that are none. */
final class Refusals {

    private static final int FIRST = 310;
    private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[fF])");
    private static final Problem ODD_ADDRESS =
            Problem.of(400, "Not understood", "The address contains a character that no address of this server has.");

    void register(@Observes Filters filters) {
        filters.register(Refusals::demandPlainAddress, FIRST);
    }

    void register(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(Refusals::explain);
    }

    /** The database takes no NUL, and no code or slug of ours has any other control character. */
    private static void demandPlainAddress(RoutingContext context) {
        if (CONTROL.matcher(context.request().uri()).find()) ODD_ADDRESS.answer(context);
        else context.next();
    }

    /** The web server's own refusals; our faults go on to where they are logged. */
    private static void explain(RoutingContext context) {
        // Who hung up needs no answer, and nobody need be told.
        if (context.response().closed()) return;
        int status = context.statusCode();
        if (status < 400 || status >= 500 || context.response().headWritten()) {
            context.next();
            return;
        }
        String reason = HttpResponseStatus.valueOf(status).reasonPhrase();
        String detail = status == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()
                ? "That is more than this server takes at once. A source may have 64 KiB."
                : reason + ".";
        Problem.of(status, reason, detail).answer(context);
    }
}
