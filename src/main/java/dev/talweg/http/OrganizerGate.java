package dev.talweg.http;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Everything under /api/organizer needs an organizer's session, except to get one. It looks at the endpoint that was
 * found, never at the address as it was written: {@code /api/organizer;x/workshops} is the same endpoint.
 */
final class OrganizerGate {

    private static final String ORGANIZERS = "/api/organizer/";
    private static final String ENTRANCE = "/api/organizer/session";

    private final Caller caller;

    OrganizerGate(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(ResourceInfo endpoint) {
        String address = (pathOf(endpoint.getResourceClass()) + "/" + pathOf(endpoint.getResourceMethod()))
                .replaceAll("/+", "/");
        if (address.startsWith(ORGANIZERS) && !address.equals(ENTRANCE)) caller.requireOrganizer();
    }

    private static String pathOf(AnnotatedElement part) {
        Path path = part.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
