package dev.talweg.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in a body whole before a thread is given to its request, so that 300 phones that send half of one and vanish
 * hold up nobody. Only JSON is taken: what a form of another site can send without asking is never looked at.
 */
final class WholeBody {

    private static final Set<HttpMethod> WITHOUT = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BEFORE_AUTHENTICATION = 290;
    private static final String TIMER = WholeBody.class.getName();
    /** A source of 64 KiB comes in this time through the worst Wi-Fi. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Problem NOT_JSON =
            Problem.of(415, "Not JSON", "This call takes application/json, and nothing else.");

    private static final Problem EMPTY = Problem.of(400, "Not understood", "A body was announced, and none came.");

    private final BodyHandler reader;

    WholeBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        reader = BodyHandler.create(false).setBodyLimit(longest.asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, BEFORE_AUTHENTICATION);
        filters.register(WholeBody::taken, BEFORE_AUTHENTICATION - 1);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (WITHOUT.contains(request.method()) || !hasBody(request)) {
            context.next();
        } else if (!isJson(request)) {
            NOT_JSON.answer(context);
        } else {
            long tooLate = context.vertx()
                    .setTimer(PATIENCE.toMillis(), late -> request.connection().close());
            context.put(TIMER, tooLate);
            context.addEndHandler(ended -> context.vertx().cancelTimer(tooLate));
            reader.handle(context);
        }
    }

    private static void taken(RoutingContext context) {
        Long tooLate = context.remove(TIMER);
        if (tooLate != null) context.vertx().cancelTimer(tooLate);
        // Left to itself, the resource would wait for the end of a body that has ended.
        if (tooLate != null && context.body().length() <= 0) EMPTY.answer(context);
        else context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    }
}
